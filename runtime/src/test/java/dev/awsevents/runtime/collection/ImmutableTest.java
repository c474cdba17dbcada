package dev.awsevents.runtime.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ImmutableTest {
  @Test
  void listsAndMapsAreCopied() {
    assertInstanceOf(ImmutableList.class, Immutable.copy(new ArrayList<>(List.of(1))));
    assertInstanceOf(ImmutableMap.class, Immutable.copy(Map.of("a", 1)));
    assertEquals(List.of(Map.of("a", 1)), Immutable.copy(List.of(Map.of("a", 1))));
  }

  @Test
  void anythingElseIsTakenAsItIs() {
    Object value = new Object();

    assertSame(value, Immutable.copy(value));
    assertNull(Immutable.copy(null));
    assertSame(ImmutableList.absent(), Immutable.copy(ImmutableList.absent()));
    assertSame(ImmutableMap.absent(), Immutable.copy(ImmutableMap.absent()));
  }

  @Test
  void onlySpecialListsAndMapsBecomeOthers() {
    for (Class<?> type : List.of(Object.class, List.class, Map.class, String.class, Set.class)) {
      assertTrue(Immutable.keepsType(type), type.getName());
    }
    for (Class<?> type : List.of(ArrayList.class, TreeMap.class, LinkedHashMap.class)) {
      assertFalse(Immutable.keepsType(type), type.getName());
    }
  }
}
