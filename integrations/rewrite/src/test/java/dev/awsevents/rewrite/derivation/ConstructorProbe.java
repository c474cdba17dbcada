package dev.awsevents.rewrite.derivation;

import dev.awsevents.rewrite.mapping.ConstructorMapping;
import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.joda.time.DateTime;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which field each parameter of a constructor sets: only one argument is there at once.
 */
final class ConstructorProbe {
  private ConstructorProbe() {}

  /**
   * The constructors of which each parameter sets one property.
   *
   * @param properties names of the properties of the class
   */
  static List<ConstructorMapping> constructors(Class<?> type, List<String> properties) {
    List<ConstructorMapping> mappings = new ArrayList<>();
    Arrays.stream(type.getConstructors())
        .filter(c -> c.getParameterCount() > 0)
        .sorted(Comparator.comparing(Constructor::toString))
        .forEach(
            constructor -> {
              List<String> set = properties(constructor, properties);
              if (set != null) {
                mappings.add(
                    new ConstructorMapping(
                        type.getName(),
                        Arrays.stream(constructor.getParameterTypes())
                            .map(Class::getTypeName)
                            .toList(),
                        set));
              }
            });
    return mappings;
  }

  private static @Nullable List<String> properties(
      Constructor<?> constructor, List<String> properties) {
    Class<?>[] parameters = constructor.getParameterTypes();
    List<String> set = new ArrayList<>();
    try {
      Map<String, Object> empty = fields(constructor.newInstance(arguments(parameters, -1)));
      for (int i = 0; i < parameters.length; i++) {
        Map<String, Object> fields = fields(constructor.newInstance(arguments(parameters, i)));
        fields.entrySet().removeAll(empty.entrySet());
        if (fields.size() != 1) {
          return null;
        }
        String field = fields.keySet().iterator().next();
        List<String> found = properties.stream().filter(field::equalsIgnoreCase).toList();
        if (found.isEmpty()) {
          return null;
        }
        set.add(found.get(0));
      }
      return set;
    } catch (InvocationTargetException e) {
      return null;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(constructor.toString(), e);
    }
  }

  private static Object[] arguments(Class<?>[] parameters, int only) {
    Object[] arguments = new Object[parameters.length];
    for (int i = 0; i < parameters.length; i++) {
      arguments[i] =
          i == only
              ? sample(parameters[i])
              : parameters[i].isPrimitive()
                  ? Array.get(Array.newInstance(parameters[i], 1), 0)
                  : null;
    }
    return arguments;
  }

  private static Object sample(Class<?> type) {
    Map<Class<?>, Object> samples =
        Map.ofEntries(
            Map.entry(String.class, "2026-03-01T12:30:05.000Z"),
            Map.entry(int.class, 1),
            Map.entry(Integer.class, 1),
            Map.entry(long.class, 1L),
            Map.entry(Long.class, 1L),
            Map.entry(boolean.class, true),
            Map.entry(Boolean.class, true),
            Map.entry(Object.class, "x"),
            Map.entry(Date.class, Date.from(Instant.EPOCH)),
            Map.entry(DateTime.class, new DateTime(1)),
            Map.entry(Instant.class, Instant.EPOCH),
            Map.entry(ByteBuffer.class, ByteBuffer.allocate(1)),
            Map.entry(Map.class, Map.of("k", "v")),
            Map.entry(List.class, List.of("x")));
    Object sample = samples.get(type);
    if (sample != null) {
      return sample;
    }
    if (type.isArray()) {
      return Array.newInstance(type.getComponentType(), 1);
    }
    if (type.isEnum()) {
      return type.getEnumConstants()[0];
    }
    try {
      Constructor<?> smallest =
          Arrays.stream(type.getConstructors())
              .min(Comparator.comparingInt(Constructor::getParameterCount))
              .orElseThrow();
      return smallest.newInstance(arguments(smallest.getParameterTypes(), -1));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type.getName(), e);
    }
  }

  private static Map<String, Object> fields(Object value) throws IllegalAccessException {
    Map<String, Object> fields = new LinkedHashMap<>();
    for (Class<?> c = value.getClass(); c != Object.class; c = c.getSuperclass()) {
      for (Field field : c.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers())) {
          field.setAccessible(true);
          Object content = field.get(value);
          fields.put(field.getName(), Objects.requireNonNullElse(content, "absent"));
        }
      }
    }
    return fields;
  }
}
