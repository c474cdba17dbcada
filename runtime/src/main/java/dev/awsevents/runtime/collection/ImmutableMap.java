package dev.awsevents.runtime.collection;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An unmodifiable map in insertion order that may hold null values. There are two empty maps: the
 * ordinary one and {@link #absent()}, which stands for a map that is absent on the wire. They are
 * equal and differ only in identity.
 *
 * <p>The search in small maps is linear. That is faster than to hash a handful of header names, and
 * needs no tables. Larger maps have a {@link HashMap} as index. Its bins stay fast even if keys are
 * chosen to collide.
 *
 * @param <K> type of the keys
 * @param <V> type of the values
 */
public final class ImmutableMap<K, V extends @Nullable Object> extends AbstractMap<K, V> {
  private static final int LINEAR_LIMIT = 32;
  private static final @Nullable Object[] NONE = {};
  private static final ImmutableMap<?, ?> EMPTY = new ImmutableMap<>(NONE, null);
  private static final ImmutableMap<?, ?> ABSENT = new ImmutableMap<>(NONE, null);

  /** Key, value, key, value and so on. */
  private final @Nullable Object[] entries;

  /** Position of each key in {@link #entries}; null for a small map. */
  private final @Nullable Map<Object, Integer> index;

  private ImmutableMap(@Nullable Object[] entries, @Nullable Map<Object, Integer> index) {
    this.entries = entries;
    this.index = index;
  }

  /** The ordinary empty map. */
  @SuppressWarnings("unchecked")
  public static <K, V extends @Nullable Object> Map<K, V> empty() {
    return (Map<K, V>) EMPTY;
  }

  /** The empty map that stands for a map that is absent on the wire. */
  @SuppressWarnings("unchecked")
  public static <K, V extends @Nullable Object> Map<K, V> absent() {
    return (Map<K, V>) ABSENT;
  }

  /** Whether it is {@link #absent()} itself. */
  @SuppressWarnings("ReferenceEquality")
  public static boolean isAbsent(Map<?, ?> map) {
    return map == ABSENT;
  }

  /**
   * Whether a value is null, the absent list or the absent map. The method is in this class because
   * each record loads it for its unknown fields. In {@link Immutable} it would cost a response one
   * more class to load.
   */
  @SuppressWarnings("ReferenceEquality")
  public static boolean isNullOrAbsent(@Nullable Object value) {
    return value == null
        || value == ABSENT
        || (value instanceof List<?> list && ImmutableList.isAbsent(list));
  }

  /** The map, or null if it is {@link #absent()}. */
  public static <K, V extends @Nullable Object> @Nullable Map<K, V> orNull(Map<K, V> map) {
    return isAbsent(map) ? null : map;
  }

  /**
   * A deep copy. Returns {@link #absent()} for null, and the map itself if it is an {@code
   * ImmutableMap} already.
   */
  public static <K, V extends @Nullable Object> Map<K, V> copyOf(
      @Nullable Map<? extends K, ? extends V> map) {
    if (map == null) {
      return absent();
    }
    if (map instanceof ImmutableMap) {
      @SuppressWarnings("unchecked")
      Map<K, V> same = (Map<K, V>) map;
      return same;
    }
    return copyOfOther(map);
  }

  /**
   * A method of its own, because it seldom runs: what codecs pass to records is immutable already.
   */
  private static <K, V extends @Nullable Object> Map<K, V> copyOfOther(
      Map<? extends K, ? extends V> map) {
    @Nullable Object[] entries = new @Nullable Object[2 * map.size()];
    int length = 0;
    for (Map.Entry<? extends K, ? extends V> entry : map.entrySet()) {
      if (length == entries.length) {
        entries = Arrays.copyOf(entries, length * 2 + 2); // it grew meanwhile
      }
      entries[length] = entry.getKey();
      entries[length + 1] = Immutable.copy(entry.getValue());
      length += 2;
    }
    return of(entries, 0, length);
  }

  /** As {@link #copyOf}, for free-form JSON: with the numbers that reading gives. */
  @SuppressWarnings("unchecked") // numbers become other numbers, and the values may be anything
  public static <K, V extends @Nullable Object> Map<K, V> copyOfFreeForm(
      @Nullable Map<? extends K, ? extends V> map) {
    return map == null || map instanceof ImmutableMap
        ? copyOf(map)
        : (Map<K, V>) FreeForm.copy(map);
  }

  /**
   * As {@link #copyOfFreeForm}, but the result is never absent: null and an absent map give the
   * ordinary empty map.
   */
  @SuppressWarnings("unchecked")
  public static <K, V extends @Nullable Object> Map<K, V> copyOrEmpty(
      @Nullable Map<? extends K, ? extends V> map) {
    return map == null || map.isEmpty() ? (Map<K, V>) EMPTY : copyOfFreeForm(map);
  }

  /**
   * A map of the keys and values between two indexes: key, value, key, value and so on. The values
   * must be immutable themselves. If keys are equal, the last value wins, at the place of the first
   * key.
   */
  public static <K, V extends @Nullable Object> Map<K, V> of(
      @Nullable Object[] source, int from, int to) {
    if (from == to) {
      return empty();
    }
    if (to - from <= 2 * LINEAR_LIMIT && areDistinct(source, from, to)) {
      @Nullable Object[] entries = new @Nullable Object[to - from];
      System.arraycopy(source, from, entries, 0, entries.length);
      return new ImmutableMap<>(entries, null);
    }
    return merged(source, from, to);
  }

  /** For many entries, or for entries with equal keys. */
  private static <K, V extends @Nullable Object> Map<K, V> merged(
      @Nullable Object[] source, int from, int to) {
    int most = (to - from) / 2;
    Map<Object, Integer> index = new HashMap<>(most + most / 2); // a third of it stays free
    @Nullable Object[] entries = new @Nullable Object[to - from];
    int length = 0;
    for (int i = from; i < to; i += 2) {
      Object key = Objects.requireNonNull(source[i]);
      Integer known = index.putIfAbsent(key, length);
      if (known == null) {
        entries[length] = key;
        entries[length + 1] = source[i + 1];
        length += 2;
      } else {
        entries[known + 1] = source[i + 1];
      }
    }
    return new ImmutableMap<>(
        length == entries.length ? entries : Arrays.copyOf(entries, length),
        length > 2 * LINEAR_LIMIT ? index : null);
  }

  /**
   * Whether no two keys are equal. Compares only keys whose hash codes have the lowest six bits in
   * common.
   */
  private static boolean areDistinct(@Nullable Object[] source, int from, int to) {
    long seen = 0;
    for (int i = from; i < to; i += 2) {
      Object key = Objects.requireNonNull(source[i]);
      long bit = 1L << key.hashCode();
      if ((seen & bit) != 0 && find(source, from, i, key) >= 0) {
        return false;
      }
      seen |= bit;
    }
    return true;
  }

  @Override
  @SuppressWarnings("unchecked")
  public @Nullable V get(@Nullable Object key) {
    int at = position(key);
    return at < 0 ? null : (V) entries[at + 1];
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return position(key) >= 0;
  }

  private int position(@Nullable Object key) {
    if (index != null) {
      Integer at = index.get(key);
      return at == null ? -1 : at;
    }
    return find(entries, 0, entries.length, key);
  }

  private static int find(@Nullable Object[] entries, int from, int to, @Nullable Object key) {
    if (key != null) {
      for (int i = from; i < to; i += 2) {
        if (key.equals(entries[i])) {
          return i;
        }
      }
    }
    return -1;
  }

  @Override
  public int size() {
    return entries.length >> 1;
  }

  /** The same entries, for access by index. Returns the map itself if it comes from a record. */
  public static <K, V extends @Nullable Object> ImmutableMap<K, V> indexed(Map<K, V> map) {
    return (ImmutableMap<K, V>) copyOf(map);
  }

  /** The key of an entry, counted from 0. */
  @SuppressWarnings("unchecked")
  public K keyAt(int entry) {
    return (K) Objects.requireNonNull(entries[2 * entry]);
  }

  /** The value of an entry, counted from 0. */
  @SuppressWarnings("unchecked")
  public V valueAt(int entry) {
    return (V) entries[2 * entry + 1];
  }

  @Override
  public Set<Map.Entry<K, V>> entrySet() {
    return new EntrySet();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ImmutableMap ? Nesting.equal(this, other) : super.equals(other);
  }

  @Override
  public int hashCode() {
    return Nesting.hash(this);
  }

  @Override
  public String toString() {
    return Nesting.text(this);
  }

  private final class EntrySet extends AbstractSet<Map.Entry<K, V>> {
    @Override
    public Iterator<Map.Entry<K, V>> iterator() {
      return new EntryIterator();
    }

    @Override
    public int size() {
      return entries.length >> 1;
    }
  }

  private final class EntryIterator implements Iterator<Map.Entry<K, V>> {
    private int next;

    @Override
    public boolean hasNext() {
      return next < entries.length;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Map.Entry<K, V> next() {
      if (next >= entries.length) {
        throw new NoSuchElementException();
      }
      next += 2;
      return new SimpleImmutableEntry<>((K) entries[next - 2], (V) entries[next - 1]);
    }
  }
}
