package dev.awsevents.runtime.collection;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Compares, hashes and prints lists and maps that are nested deeply. Each level takes one small
 * frame of the stack. The methods of {@code AbstractList} and {@code AbstractMap} take several, so
 * that half the depth that may be read would overflow the stack of a small thread.
 */
final class Nesting {
  private Nesting() {}

  /** As {@code Objects.hashCode}. */
  static int hash(@Nullable Object value) {
    if (value instanceof ImmutableList<?> list) {
      int hash = 1;
      for (int i = 0; i < list.size(); i++) {
        hash = 31 * hash + hash(list.get(i));
      }
      return hash;
    }
    if (value instanceof ImmutableMap<?, ?> map) {
      int hash = 0;
      for (int i = 0; i < map.size(); i++) {
        hash += map.keyAt(i).hashCode() ^ hash(map.valueAt(i));
      }
      return hash;
    }
    return Objects.hashCode(value);
  }

  /** As {@code Objects.equals}. */
  static boolean equal(@Nullable Object left, @Nullable Object right) {
    if (left instanceof ImmutableList<?> list && right instanceof ImmutableList<?> other) {
      boolean same = list.size() == other.size();
      for (int i = 0; same && i < list.size(); i++) {
        same = equal(list.get(i), other.get(i));
      }
      return same;
    }
    if (left instanceof ImmutableMap<?, ?> map && right instanceof ImmutableMap<?, ?> other) {
      boolean same = map.size() == other.size();
      for (int i = 0; same && i < map.size(); i++) {
        Object key = map.keyAt(i);
        same = other.containsKey(key) && equal(map.valueAt(i), other.get(key));
      }
      return same;
    }
    return Objects.equals(left, right);
  }

  /** As {@code String.valueOf}. */
  static String text(@Nullable Object value) {
    StringBuilder text = new StringBuilder();
    print(value, text);
    return text.toString();
  }

  private static void print(@Nullable Object value, StringBuilder text) {
    if (value instanceof ImmutableList<?> list) {
      text.append('[');
      for (int i = 0; i < list.size(); i++) {
        text.append(i == 0 ? "" : ", ");
        print(list.get(i), text);
      }
      text.append(']');
    } else if (value instanceof ImmutableMap<?, ?> map) {
      text.append('{');
      for (int i = 0; i < map.size(); i++) {
        text.append(i == 0 ? "" : ", ").append(map.keyAt(i)).append('=');
        print(map.valueAt(i), text);
      }
      text.append('}');
    } else {
      text.append(value);
    }
  }
}
