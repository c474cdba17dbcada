package dev.awsevents.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsevents.fixtures.RecordTree;
import dev.awsevents.interop.GeneratedTypes;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The random values leave nothing out, so that what holds for them holds for every type. */
class RandomInstancesTest {
  /** Some components are deep inside, and seldom there. */
  private static final int MOST_INSTANCES = 10_000;

  @Test
  void everyComponentOfEveryRecordAndEveryVariantOccurs() {
    Set<String> missing = new TreeSet<>();
    for (Class<?> type : GeneratedTypes.all()) {
      if (type.isRecord()) {
        for (RecordComponent component : type.getRecordComponents()) {
          missing.add(name(type, component));
        }
      }
    }
    assertTrue(missing.size() > 3_000, () -> missing.size() + " components");
    List<Class<?>> types = Instances.types();
    for (int seed = 0; seed < MOST_INSTANCES && !missing.isEmpty(); seed++) {
      for (Class<?> type : types) {
        if (missing.stream().anyMatch(name -> name.startsWith(type.getName()))) {
          removeThose(RandomInstances.beyondSchema(seed).next(type), missing);
        }
      }
    }

    assertEquals(Set.of(), missing);
  }

  /** Removes the components that are there in a value. */
  private static void removeThose(@Nullable Object value, Set<String> missing) {
    if (value instanceof List<?> list) {
      list.forEach(element -> removeThose(element, missing));
    } else if (value instanceof Map<?, ?> map) {
      map.values().forEach(member -> removeThose(member, missing));
    } else if (value instanceof Record record) {
      for (RecordComponent component : RecordTree.componentsOf(record.getClass())) {
        Object inside = RecordTree.component(record, component);
        if (isThere(inside)) {
          missing.remove(name(record.getClass(), component));
        }
        removeThose(inside, missing);
      }
    }
  }

  private static boolean isThere(@Nullable Object value) {
    return value instanceof Collection<?> list
        ? !list.isEmpty()
        : value instanceof Map<?, ?> map ? !map.isEmpty() : value != null;
  }

  private static String name(Class<?> type, RecordComponent component) {
    return type.getName() + "." + component.getName();
  }
}
