package dev.awsevents.interop;

import dev.awsevents.runtime.jackson.JacksonCodec;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the values that Jackson can read and write by themselves. */
final class Annotated {
  private Annotated() {}

  /** All such values in a value, including itself. */
  static List<Object> within(Object value) {
    List<Object> found = new ArrayList<>();
    collect(value, found);
    return found;
  }

  private static void collect(@Nullable Object value, List<Object> found) {
    if (value instanceof List<?> list) {
      list.forEach(element -> collect(element, found));
    } else if (value instanceof Map<?, ?> map) {
      map.values().forEach(member -> collect(member, found));
    } else if (value != null && value.getClass().isAnnotationPresent(JacksonCodec.class)) {
      found.add(value);
      if (value instanceof Record record) {
        for (RecordComponent component : record.getClass().getRecordComponents()) {
          collect(component(record, component), found);
        }
      }
    }
  }

  private static @Nullable Object component(Record record, RecordComponent component) {
    try {
      return component.getAccessor().invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }
}
