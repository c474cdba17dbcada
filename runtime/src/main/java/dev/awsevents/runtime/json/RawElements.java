package dev.awsevents.runtime.json;

import dev.awsevents.runtime.collection.ImmutableList;
import dev.awsevents.runtime.collection.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Raw values of elements of the collections that are being read. A collection with such an element
 * has a raw value itself: all its elements as free-form JSON. Apart from {@link JsonReader}, since
 * what AWS sends needs it rarely.
 */
final class RawElements {
  private static final int INITIAL = 4;

  /** Indexes on the stack of elements, in rising order. */
  private int[] indexes = new int[INITIAL];

  private Object[] raws = new Object[INITIAL];
  private int count;

  /** Notes the raw value of the element at an index, the highest one. */
  void add(int index, Object raw) {
    if (count == indexes.length) {
      indexes = Arrays.copyOf(indexes, 2 * count);
      raws = Arrays.copyOf(raws, 2 * count);
    }
    indexes[count] = index;
    raws[count++] = raw;
  }

  /** The raw value of a list, whose elements are then forgotten; null where it has none. */
  @Nullable Object takeList(@Nullable Object[] elements, int begin, int end) {
    if (!hasAnySince(begin)) {
      return null;
    }
    @Nullable Object[] list = rawCopy(elements, begin, end);
    return ImmutableList.of(list, 0, list.length);
  }

  /** The raw value of a map; as {@link #takeList}. */
  @Nullable Object takeMap(@Nullable Object[] elements, int begin, int end) {
    if (!hasAnySince(begin)) {
      return null;
    }
    Map<String, @Nullable Object> values = ImmutableMap.of(elements, begin, end);
    @Nullable Object[] entries = rawCopy(elements, begin, end);
    Map<String, @Nullable Object> raw = ImmutableMap.of(entries, 0, entries.length);
    return raw.equals(freeForm(values)) ? null : raw; // equal names may have hidden the raw value
  }

  /** Forgets the raw values of all elements from an index on. */
  void dropSince(int begin) {
    while (hasAnySince(begin)) {
      count--;
    }
  }

  private boolean hasAnySince(int begin) {
    return count > 0 && indexes[count - 1] >= begin;
  }

  private @Nullable Object[] rawCopy(@Nullable Object[] elements, int begin, int end) {
    @Nullable Object[] copy = new @Nullable Object[end - begin];
    int next = count;
    while (next > 0 && indexes[next - 1] >= begin) {
      next--;
    }
    int remaining = next;
    for (int i = begin; i < end; i++) {
      boolean isNoted = next < count && indexes[next] == i;
      copy[i - begin] = isNoted ? raws[next++] : freeForm(elements[i]);
    }
    count = remaining;
    return copy;
  }

  /** What a value that needs no raw one is in free-form JSON: text, or a collection of such. */
  private static @Nullable Object freeForm(@Nullable Object value) {
    if (value instanceof List<?> list) {
      if (ImmutableList.isLone(list)) {
        return freeForm(list.get(0));
      }
      @Nullable Object[] elements = new @Nullable Object[list.size()];
      for (int i = 0; i < elements.length; i++) {
        elements[i] = freeForm(list.get(i));
      }
      return ImmutableList.of(elements, 0, elements.length);
    }
    if (value instanceof Map<?, ?> map) {
      @Nullable Object[] entries = new @Nullable Object[2 * map.size()];
      int i = 0;
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        entries[i++] = entry.getKey();
        entries[i++] = freeForm(entry.getValue());
      }
      return ImmutableMap.of(entries, 0, entries.length);
    }
    return value == null ? null : value.toString(); // an open enum prints as its text
  }

  /**
   * Removes the kept members whose raw value was taken back.
   *
   * @param places where the raw values of fields stand
   * @return the new end
   */
  static int removeOutdated(@Nullable Object[] elements, int[] places, int from, int to) {
    boolean[] outdated = new boolean[to - from];
    for (int place : places) {
      if (place > 0 && elements[place + 1] == null) {
        outdated[place - from] = true;
      }
    }
    int end = from;
    for (int i = from; i < to; i += 2) {
      if (!outdated[i - from]) {
        elements[end] = elements[i];
        elements[end + 1] = elements[i + 1];
        end += 2;
      }
    }
    return end;
  }
}
