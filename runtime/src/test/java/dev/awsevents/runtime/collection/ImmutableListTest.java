package dev.awsevents.runtime.collection;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.ListIterator;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImmutableListTest {
  @Test
  void absentAndEmptyDifferInIdentityOnly() {
    List<String> absent = ImmutableList.absent();
    List<String> empty = ImmutableList.empty();

    assertEquals(empty, absent);
    assertEquals(empty.hashCode(), absent.hashCode());
    assertTrue(ImmutableList.isAbsent(absent));
    assertFalse(ImmutableList.isAbsent(empty));
    assertFalse(ImmutableList.isAbsent(new ArrayList<>()));
    assertNull(ImmutableList.orNull(absent));
    assertSame(empty, ImmutableList.orNull(empty));
  }

  @Test
  void copyOfNullIsAbsentAndCopyOfEmptyIsNot() {
    assertSame(ImmutableList.absent(), ImmutableList.copyOf(null));
    assertSame(ImmutableList.empty(), ImmutableList.copyOf(new ArrayList<>()));
    assertSame(ImmutableList.empty(), ImmutableList.of(new Object[] {"a"}, 1, 1));
    assertSame(ImmutableList.absent(), ImmutableList.copyOf(ImmutableList.absent()));
  }

  @Test
  void immutableListIsNotCopied() {
    List<Integer> list = ImmutableList.copyOf(List.of(1, 2));

    assertSame(list, ImmutableList.copyOf(list));
  }

  @Test
  void loneElementIsAListThatRemembersIt() {
    List<String> lone = ImmutableList.ofLone("a");

    assertEquals(List.of("a"), lone);
    assertTrue(ImmutableList.isLone(lone));
    assertTrue(ImmutableList.isLone(ImmutableList.copyOf(lone)));
    assertFalse(ImmutableList.isLone(ImmutableList.copyOf(List.of("a"))));
    assertFalse(ImmutableList.isLone(ImmutableList.copyOf(new ArrayList<>(lone))));
    assertFalse(ImmutableList.isLone(ImmutableList.absent()));
  }

  @Test
  void changedListIsNoLoneElementAnyMore() {
    List<String> lone = ImmutableList.ofLone("a");
    List<String> same = ImmutableList.copyOf(List.of("a"));
    List<String> other = ImmutableList.copyOf(List.of("b"));

    assertSame(lone, ImmutableList.loneAs(same, lone));
    assertSame(other, ImmutableList.loneAs(other, lone));
    assertSame(same, ImmutableList.loneAs(same, ImmutableList.copyOf(List.of("a"))));
  }

  @Test
  void changesOfTheOriginalAreNotSeen() {
    List<Object> inner = new ArrayList<>(List.of("a"));
    Map<String, Object> map = new HashMap<>(Map.of("list", inner));
    List<Object> outer = new ArrayList<>(List.of(inner, map));

    List<Object> copy = ImmutableList.copyOf(outer);
    inner.add("b");
    map.clear();
    outer.clear();

    assertEquals(List.of(List.of("a"), Map.of("list", List.of("a"))), copy);
    assertInstanceOf(ImmutableList.class, copy.get(0));
    assertInstanceOf(ImmutableMap.class, copy.get(1));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 7, 8, 9, 16, 17, 1_000})
  void elementsBetweenIndexesKeepTheirOrder(int count) {
    List<Integer> source = IntStream.rangeClosed(0, count + 1).boxed().toList();

    List<Integer> list = ImmutableList.of(source.toArray(), 1, count + 1);

    assertEquals(source.subList(1, count + 1), list);
  }

  @Test
  void nullsAreKept() {
    List<@Nullable String> list = ImmutableList.copyOf(Arrays.asList("a", null, null));

    assertEquals(Arrays.asList("a", null, null), list);
    assertTrue(list.contains(null));
    assertEquals(1, list.indexOf(null));
    assertEquals(2, list.lastIndexOf(null));
  }

  @Test
  void equalsAndHashCodeAreThoseOfAnyList() {
    List<@Nullable Object> list = ImmutableList.copyOf(Arrays.asList("a", null, 1L));
    for (List<@Nullable Object> other :
        List.of(
            Arrays.<@Nullable Object>asList("a", null, 1L),
            new ArrayList<@Nullable Object>(Arrays.asList("a", null, 1L)),
            ImmutableList.<@Nullable Object>copyOf(Arrays.asList("a", null, 1L)))) {
      assertEquals(other, list);
      assertEquals(list, other);
      assertEquals(other.hashCode(), list.hashCode());
      assertEquals(other.toString(), list.toString());
    }
    assertFalse(list.equals(Arrays.asList(null, "a", 1L)));
    assertFalse(list.equals(Arrays.asList("a", null)));
    assertFalse(list.equals(null));
  }

  static Stream<Consumer<List<Object>>> changes() {
    return Stream.of(
        list -> list.add("x"),
        list -> list.add(0, "x"),
        list -> list.addAll(List.of("x")),
        list -> list.addAll(0, List.of("x")),
        list -> list.set(0, "x"),
        list -> list.remove(0),
        list -> list.remove("a"),
        list -> list.removeAll(List.of("a")),
        list -> list.retainAll(List.of()),
        list -> list.removeIf(element -> true),
        list -> list.replaceAll(element -> "x"),
        list -> list.sort(Comparator.comparing(Object::toString).reversed()),
        List::clear,
        list -> {
          var iterator = list.iterator();
          iterator.next();
          iterator.remove();
        },
        list -> {
          ListIterator<Object> iterator = list.listIterator();
          iterator.next();
          iterator.set("x");
        },
        list -> list.subList(0, 1).clear(),
        list -> list.subList(0, 1).set(0, "x"),
        Collections::reverse);
  }

  @ParameterizedTest
  @MethodSource("changes")
  void listCannotBeChanged(Consumer<List<Object>> change) {
    List<Object> list = ImmutableList.copyOf(List.of("a", "b"));

    assertThrows(UnsupportedOperationException.class, () -> change.accept(list));
    assertEquals(List.of("a", "b"), list);
  }

  @Test
  void arrayIsACopy() {
    List<String> list = ImmutableList.copyOf(List.of("a", "b"));

    Object[] array = list.toArray();
    array[0] = 1;

    assertNotSame(array, list.toArray());
    assertArrayEquals(new String[] {"a", "b"}, list.toArray(new String[0]));
    assertEquals(Object[].class, ImmutableList.copyOf(Arrays.asList("a")).toArray().getClass());
  }

  @Test
  void indexOutOfRangeIsAnError() {
    List<String> list = ImmutableList.copyOf(List.of("a"));

    assertThrows(IndexOutOfBoundsException.class, () -> list.get(1));
    assertThrows(IndexOutOfBoundsException.class, () -> list.get(-1));
  }
}
