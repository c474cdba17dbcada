package dev.awsevents.migration;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What two records do not have in common, by the accessors that lead there. */
final class RecordDifferences {
  /** What has become of a value. */
  enum Kind {
    /** It is gone. */
    LOST,
    /** It is another one. */
    CHANGED,
    /** It was not there. */
    ADDED,
    /** AWS's class cannot hold the event. */
    REFUSED
  }

  /**
   * One difference.
   *
   * @param path accessors, with {@code []} for any element and {@code {}} for any value of a map
   */
  record Difference(String path, Kind kind) {}

  private final List<Difference> found = new ArrayList<>();

  private RecordDifferences() {}

  static List<Difference> between(Object before, Object after) {
    RecordDifferences differences = new RecordDifferences();
    differences.compare("", before, after);
    return differences.found;
  }

  private void compare(String path, @Nullable Object before, @Nullable Object after) {
    if (isNothing(before) && isNothing(after)) {
      return;
    }
    if (before instanceof Record && after != null && before.getClass() == after.getClass()) {
      for (RecordComponent component : before.getClass().getRecordComponents()) {
        if (!component.getName().equals("unknownFields")) {
          compare(
              (path.isEmpty() ? "" : path + ".") + component.getName(),
              value(component, before),
              value(component, after));
        }
      }
    } else if (before instanceof List<?> list
        && after instanceof List<?> other
        && list.size() == other.size()) {
      for (int i = 0; i < list.size(); i++) {
        compare(path + "[]", list.get(i), other.get(i));
      }
    } else if (before instanceof Map<?, ?> map && after instanceof Map<?, ?> other) {
      Set<Object> keys = new LinkedHashSet<>(map.keySet());
      keys.addAll(other.keySet());
      keys.forEach(key -> compare(path + "{}", map.get(key), other.get(key)));
    } else if (!same(before, after)) {
      found.add(new Difference(path, kind(before, after)));
    }
  }

  private static Kind kind(@Nullable Object before, @Nullable Object after) {
    if (isNothing(after)) {
      return Kind.LOST;
    }
    return isNothing(before) ? Kind.ADDED : Kind.CHANGED;
  }

  private static boolean same(@Nullable Object before, @Nullable Object after) {
    if (before instanceof Number && after instanceof Number) {
      return new BigDecimal(before.toString()).compareTo(new BigDecimal(after.toString())) == 0;
    }
    return before != null && before.equals(after);
  }

  /** An absent collection is an empty one for callers. */
  private static boolean isNothing(@Nullable Object value) {
    return value == null
        || (value instanceof List<?> list && list.isEmpty())
        || (value instanceof Map<?, ?> map && map.isEmpty());
  }

  private static @Nullable Object value(RecordComponent component, Object owner) {
    try {
      return component.getAccessor().invoke(owner);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
