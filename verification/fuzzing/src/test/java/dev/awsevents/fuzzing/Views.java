package dev.awsevents.fuzzing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The methods of generated types that compute something from components. */
final class Views {
  private static final ClassValue<List<Method>> METHODS =
      new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
          Set<Method> accessors =
              Arrays.stream(type.isRecord() ? type.getRecordComponents() : new RecordComponent[0])
                  .map(RecordComponent::getAccessor)
                  .collect(Collectors.toSet());
          return Arrays.stream(type.getMethods())
              .filter(method -> !Modifier.isStatic(method.getModifiers()))
              .filter(method -> !method.isBridge() && !accessors.contains(method))
              .filter(method -> method.getDeclaringClass() != Object.class)
              .filter(method -> !method.getName().equals("equals"))
              .toList();
        }
      };

  private static final ClassValue<List<Method>> ACCESSORS =
      new ClassValue<>() {
        @Override
        protected List<Method> computeValue(Class<?> type) {
          return Arrays.stream(type.getRecordComponents())
              .map(RecordComponent::getAccessor)
              .toList();
        }
      };

  private Views() {}

  static List<Method> of(Object value) {
    return METHODS.get(value.getClass());
  }

  /** All values of generated types in a value, including itself. */
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
    } else if (value instanceof Record record) {
      found.add(record);
      for (Method accessor : ACCESSORS.get(record.getClass())) {
        collect(call(record, accessor), found);
      }
    }
  }

  /** Calls a method. What it throws is thrown as it is. */
  static @Nullable Object call(Object value, Method method, Object... arguments) {
    try {
      return method.invoke(value, arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException thrown) {
        throw thrown;
      }
      throw new AssertionError(method.toString(), e.getCause());
    } catch (IllegalAccessException e) {
      throw new AssertionError(method.toString(), e);
    }
  }
}
