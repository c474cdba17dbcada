package dev.awsevents.runtime.collection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImmutableMapTest {
  @Test
  void absentAndEmptyDifferInIdentityOnly() {
    Map<String, String> absent = ImmutableMap.absent();
    Map<String, String> empty = ImmutableMap.empty();

    assertEquals(empty, absent);
    assertEquals(empty.hashCode(), absent.hashCode());
    assertTrue(ImmutableMap.isAbsent(absent));
    assertFalse(ImmutableMap.isAbsent(empty));
    assertFalse(ImmutableMap.isAbsent(new HashMap<>()));
    assertNull(ImmutableMap.orNull(absent));
    assertSame(empty, ImmutableMap.orNull(empty));
  }

  @Test
  void nothingButNullAndTheAbsentListAndMapIsNullOrAbsent() {
    assertTrue(ImmutableMap.isNullOrAbsent(null));
    assertTrue(ImmutableMap.isNullOrAbsent(ImmutableMap.absent()));
    assertTrue(ImmutableMap.isNullOrAbsent(ImmutableList.absent()));
    for (Object value : List.of(ImmutableMap.empty(), ImmutableList.empty(), Map.of(), "")) {
      assertFalse(ImmutableMap.isNullOrAbsent(value), value.getClass().getName());
    }
  }

  @Test
  void copyOfNullIsAbsentAndCopyOfEmptyIsNot() {
    assertSame(ImmutableMap.absent(), ImmutableMap.copyOf(null));
    assertSame(ImmutableMap.empty(), ImmutableMap.copyOf(new HashMap<>()));
    assertSame(ImmutableMap.empty(), ImmutableMap.of(new Object[] {"a", 1}, 2, 2));
    assertSame(ImmutableMap.absent(), ImmutableMap.copyOf(ImmutableMap.absent()));
  }

  @Test
  void copyOrEmptyIsNeverAbsent() {
    assertSame(ImmutableMap.empty(), ImmutableMap.copyOrEmpty(null));
    assertSame(ImmutableMap.empty(), ImmutableMap.copyOrEmpty(ImmutableMap.absent()));
    assertSame(ImmutableMap.empty(), ImmutableMap.copyOrEmpty(new HashMap<>()));
    assertEquals(Map.of("a", 1L), ImmutableMap.copyOrEmpty(Map.of("a", 1L)));
  }

  @Test
  void immutableMapIsNotCopied() {
    Map<String, Integer> map = ImmutableMap.copyOf(Map.of("a", 1));

    assertSame(map, ImmutableMap.copyOf(map));
    assertSame(map, ImmutableMap.copyOrEmpty(map));
  }

  @Test
  void changesOfTheOriginalAreNotSeen() {
    Map<String, Object> inner = new HashMap<>(Map.of("a", 1));
    List<Object> list = new ArrayList<>(List.of(inner));
    Map<String, Object> outer = new HashMap<>(Map.of("map", inner, "list", list));

    Map<String, Object> copy = ImmutableMap.copyOf(outer);
    inner.put("b", 2);
    list.clear();
    outer.clear();

    assertEquals(Map.of("map", Map.of("a", 1), "list", List.of(Map.of("a", 1))), copy);
    assertInstanceOf(ImmutableMap.class, copy.get("map"));
    assertInstanceOf(ImmutableList.class, copy.get("list"));
  }

  /** Another thread may add entries between. */
  @Test
  void mapThatGrowsWhileItIsCopiedIsCopiedInFull() {
    Map<String, Integer> entries = new LinkedHashMap<>();
    for (int i = 0; i < 9; i++) {
      entries.put("k" + i, i);
    }
    Map<String, Integer> growing =
        new AbstractMap<>() {
          @Override
          public int size() {
            return 1;
          }

          @Override
          public Set<Map.Entry<String, Integer>> entrySet() {
            return entries.entrySet();
          }
        };

    Map<String, Integer> copy = ImmutableMap.copyOf(growing);

    assertEquals(entries, copy);
    assertEquals(9, copy.entrySet().size());
  }

  /** Maps up to 32 entries are searched otherwise than larger ones. */
  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8, 9, 15, 16, 17, 18, 32, 33, 1_000})
  void entriesAreFoundAndKeepTheirOrder(int count) {
    Map<String, @Nullable Integer> expected = new LinkedHashMap<>();
    List<@Nullable Object> entries = new ArrayList<>();
    for (int i = count; i > 0; i--) {
      Integer value = i % 3 == 0 ? null : Integer.valueOf(i);
      expected.put("key" + i, value);
      entries.add("key" + i);
      entries.add(value);
    }

    Map<String, @Nullable Integer> map = map(entries);

    assertSameMap(expected, map);
    assertSameMap(expected, ImmutableMap.copyOf(expected));
    expected.forEach(
        (key, value) -> {
          assertTrue(map.containsKey(key));
          assertEquals(value, map.get(key));
        });
    for (Object other : new Object[] {"key", "key0", "", 1}) {
      assertFalse(map.containsKey(other));
      assertNull(map.get(other));
    }
    assertFalse(map.containsKey(null));
    assertNull(map.get(null));
  }

  /** Of keys and values in turn, which stand between others. */
  private static Map<String, @Nullable Integer> map(List<@Nullable Object> entries) {
    List<@Nullable Object> source = new ArrayList<>(entries);
    source.add(0, "before");
    source.add("behind");
    return ImmutableMap.of(source.toArray(), 1, source.size() - 1);
  }

  private static void assertSameMap(
      Map<String, @Nullable Integer> expected, Map<String, @Nullable Integer> map) {
    assertEquals(expected.size(), map.size());
    assertEquals(List.copyOf(expected.keySet()), List.copyOf(map.keySet()));
    assertEquals(new ArrayList<>(expected.values()), new ArrayList<>(map.values()));
    assertEquals(expected, map);
    assertEquals(map, expected);
    assertEquals(expected.hashCode(), map.hashCode());
    assertEquals(expected.toString(), map.toString());
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 16, 17, 100})
  void lastOfEqualKeysWinsAtThePlaceOfTheFirst(int count) {
    List<@Nullable Object> entries = new ArrayList<>();
    Map<String, @Nullable Integer> expected = new LinkedHashMap<>();
    for (int round = 0; round < 3; round++) {
      for (int i = 0; i < count; i += round + 1) {
        entries.add("key" + i);
        entries.add(i * round);
        expected.put("key" + i, i * round);
      }
    }
    entries.add("key0");
    entries.add(null);
    expected.put("key0", null);

    assertSameMap(expected, map(entries));
  }

  @Test
  void anySequenceOfEntriesIsThatOfALinkedHashMap() {
    Random random = new Random(8);
    for (int i = 0; i < 300; i++) {
      List<@Nullable Object> entries = new ArrayList<>();
      Map<String, @Nullable Integer> expected = new LinkedHashMap<>();
      int keys = 1 + random.nextInt(40);
      for (int puts = random.nextInt(60); puts > 0; puts--) {
        // "Aa" and "BB" have the same hash code.
        String key = (random.nextBoolean() ? "Aa" : "BB") + random.nextInt(keys);
        Integer value = random.nextInt(5) == 0 ? null : Integer.valueOf(puts);
        entries.add(key);
        entries.add(value);
        expected.put(key, value);
      }
      assertSameMap(expected, map(entries));
    }
  }

  @Test
  void equalsIsThatOfAnyMap() {
    Map<String, Integer> map = ImmutableMap.copyOf(new TreeMap<>(Map.of("a", 1, "b", 2)));

    assertEquals(Map.of("b", 2, "a", 1), map);
    assertEquals(map, Map.of("b", 2, "a", 1));
    assertFalse(map.equals(Map.of("a", 1)));
    assertFalse(map.equals(Map.of("a", 1, "b", 3)));
    assertFalse(map.equals(Map.of("a", 1, "c", 2)));
    assertFalse(map.equals(null));
    Map<String, @Nullable Integer> withNull = new HashMap<>();
    withNull.put("a", null);
    assertEquals(withNull, ImmutableMap.copyOf(withNull));
    assertFalse(ImmutableMap.copyOf(withNull).equals(Map.of("b", 1)));
  }

  static Stream<Consumer<Map<String, Integer>>> changes() {
    return Stream.of(
        map -> map.put("x", 1),
        map -> map.put("a", 1),
        map -> map.putAll(Map.of("x", 1)),
        map -> map.putIfAbsent("x", 1),
        map -> map.remove("a"),
        map -> map.remove("a", 1),
        map -> map.replace("a", 5),
        map -> map.replaceAll((key, value) -> 5),
        map -> map.compute("a", (key, value) -> 5),
        map -> map.computeIfAbsent("x", key -> 5),
        map -> map.merge("a", 5, Integer::sum),
        Map::clear,
        map -> map.keySet().remove("a"),
        map -> map.keySet().clear(),
        map -> map.values().remove(1),
        map -> map.values().clear(),
        map -> map.entrySet().clear(),
        map -> map.entrySet().removeIf(entry -> true),
        map -> map.entrySet().iterator().next().setValue(5),
        map -> {
          Iterator<String> keys = map.keySet().iterator();
          keys.next();
          keys.remove();
        });
  }

  @ParameterizedTest
  @MethodSource("changes")
  void mapCannotBeChanged(Consumer<Map<String, Integer>> change) {
    Map<String, Integer> map = ImmutableMap.copyOf(Map.of("a", 1, "b", 2));

    assertThrows(UnsupportedOperationException.class, () -> change.accept(map));
    assertEquals(Map.of("a", 1, "b", 2), map);
  }

  @Test
  void nullIsNoKey() {
    Map<@Nullable String, Integer> map = new HashMap<>();
    map.put(null, 1);

    assertThrows(NullPointerException.class, () -> ImmutableMap.copyOf(map));
  }

  @Test
  void iteratorEnds() {
    Iterator<Map.Entry<String, Integer>> entries =
        ImmutableMap.copyOf(Map.of("a", 1)).entrySet().iterator();

    assertTrue(entries.hasNext());
    assertEquals(Map.entry("a", 1), entries.next());
    assertFalse(entries.hasNext());
    assertThrows(NoSuchElementException.class, entries::next);
  }

  /** Comparisons are counted, since time depends on what else the machine does. */
  @Test
  void largeMapTakesFewComparisonsForEachKey() {
    CountedKeys keys = new CountedKeys();

    assertHolds(index -> keys.key("key" + index, index), 20_000);

    assertFewer(keys.comparisons, 20_000 * 10L);
  }

  @Test
  void keysOfTheSameHashCodeTakeLogarithmicallyManyComparisons() {
    CountedKeys keys = new CountedKeys();

    assertHolds(index -> keys.key("key" + index, 7), 1 << 14);

    assertFewer(keys.comparisons, (1 << 14) * 14L * 30);
  }

  private static void assertFewer(long actual, long limit) {
    assertTrue(actual < limit, () -> actual + " comparisons instead of fewer than " + limit);
  }

  /** Keys that count how often they are compared. */
  private static final class CountedKeys {
    private long comparisons;

    private Key key(String text, int hashCode) {
      return new Key(text, hashCode);
    }

    private final class Key implements Comparable<Key> {
      private final String text;
      private final int hashCode;

      private Key(String text, int hashCode) {
        this.text = text;
        this.hashCode = hashCode;
      }

      @Override
      public boolean equals(@Nullable Object other) {
        comparisons++;
        return other instanceof Key key && text.equals(key.text);
      }

      @Override
      public int hashCode() {
        return hashCode;
      }

      @Override
      public int compareTo(Key other) {
        comparisons++;
        return text.compareTo(other.text);
      }
    }
  }

  /** Makes each key anew wherever it is needed, so that identity is no short way to tell it. */
  private static <K> void assertHolds(IntFunction<K> keys, int count) {
    List<@Nullable Object> entries = new ArrayList<>();
    for (int round = 0; round < 2; round++) {
      for (int i = 0; i < count; i++) {
        entries.add(keys.apply(i));
        entries.add(count * round + i);
      }
    }
    Map<K, @Nullable Integer> map = ImmutableMap.of(entries.toArray(), 0, entries.size());
    assertEquals(count, map.size());
    for (int i = 0; i < count; i++) {
      assertEquals(count + i, map.get(keys.apply(i)));
    }
    assertNotNull(map.toString());
  }
}
