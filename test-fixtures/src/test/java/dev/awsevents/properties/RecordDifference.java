package dev.awsevents.properties;

import dev.awsevents.fixtures.RecordTree;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds where two values differ, because both together are too long to read. */
final class RecordDifference {
  private RecordDifference() {}

  /** The innermost place and what is there; empty if the values are equal. */
  static String between(@Nullable Object one, @Nullable Object other) {
    return Objects.equals(one, other) ? "" : at("", one, other);
  }

  private static String at(String path, @Nullable Object one, @Nullable Object other) {
    if (one instanceof Record record && other != null && other.getClass() == one.getClass()) {
      for (RecordComponent component : RecordTree.componentsOf(one.getClass())) {
        Object inOne = RecordTree.component(record, component);
        Object inOther = RecordTree.component((Record) other, component);
        if (!Objects.equals(inOne, inOther)) {
          return at(path + "." + component.getName(), inOne, inOther);
        }
      }
    }
    if (one instanceof List<?> list
        && other instanceof List<?> otherList
        && list.size() == otherList.size()) {
      for (int i = 0; i < list.size(); i++) {
        if (!Objects.equals(list.get(i), otherList.get(i))) {
          return at(path + "[" + i + "]", list.get(i), otherList.get(i));
        }
      }
    }
    if (one instanceof Map<?, ?> map
        && other instanceof Map<?, ?> otherMap
        && map.keySet().equals(otherMap.keySet())) {
      for (Object name : map.keySet()) {
        if (!Objects.equals(map.get(name), otherMap.get(name))) {
          return at(path + "[" + name + "]", map.get(name), otherMap.get(name));
        }
      }
    }
    return path + ": " + described(one) + " and " + described(other);
  }

  private static String described(@Nullable Object value) {
    return value == null ? "null" : value.getClass().getSimpleName() + " " + value;
  }
}
