package dev.awsevents.site.browser.generator;

import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.Map;

/** What generated code needs to know of types. */
final class Types {
  private Types() {}

  /** Whether it is a record with a builder. */
  static boolean isBuilt(Class<?> type) {
    return type.isRecord() && hasMethod(type, "builder");
  }

  /** Whether it is a class of the JDK or of the library that no schema is behind. */
  static boolean isScalar(Type type) {
    return type instanceof Class<?> kind
        && kind != Object.class
        && !kind.isRecord()
        && !kind.isSealed();
  }

  static boolean hasMethod(Class<?> type, String name) {
    for (Method method : type.getMethods()) {
      if (method.getName().equals(name)) {
        return true;
      }
    }
    return false;
  }

  static boolean hasMethod(Class<?> type, String name, Class<?> parameter) {
    for (Method method : type.getMethods()) {
      if (method.getName().equals(name)
          && method.getParameterCount() == 1
          && method.getParameterTypes()[0] == parameter) {
        return true;
      }
    }
    return false;
  }

  static boolean lastParameterOf(Class<?> type, String name, Class<?> parameter) {
    for (Method method : type.getMethods()) {
      int count = method.getParameterCount();
      if (method.getName().equals(name)
          && count > 0
          && method.getParameterTypes()[count - 1] == parameter) {
        return true;
      }
    }
    return false;
  }

  static Method method(Class<?> type, String name) {
    try {
      return type.getMethod(name);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The type of elements or of values in a map. */
  static Type last(ParameterizedType type) {
    Type[] arguments = type.getActualTypeArguments();
    return arguments[arguments.length - 1];
  }

  /** The type in Java source. */
  static String source(Type type) {
    if (type instanceof ParameterizedType parameterized) {
      String key = parameterized.getRawType() == Map.class ? "String, " : "";
      String raw = ((Class<?>) parameterized.getRawType()).getCanonicalName();
      return raw + "<" + key + source(last(parameterized)) + ">";
    }
    return ((Class<?>) type).getCanonicalName();
  }

  /** Code for the expression of a value; the generated method has {@code calls}. */
  static String expression(Type type, String value) {
    return expression(type, value, 0);
  }

  private static String expression(Type type, String value, int depth) {
    if (type instanceof ParameterizedType parameterized) {
      String element = "e" + depth;
      String method = parameterized.getRawType() == Map.class ? "map" : "list";
      String each = expression(last(parameterized), element, depth + 1);
      return "Values." + method + "(" + value + ", " + element + " -> " + each + ")";
    }
    Class<?> kind = (Class<?>) type;
    if (kind == Object.class) {
      return "Values.freeForm(" + value + ")";
    }
    if (kind.isSealed()) {
      return Names.call(kind) + "(calls, " + value + ")";
    }
    if (isBuilt(kind)) {
      return Names.call(kind)
          + "(calls.builder(\""
          + Names.inCode(kind)
          + "\", \""
          + Names.imported(kind)
          + "\"), "
          + value
          + ")";
    }
    if (kind.isRecord()) {
      String content = kind.getRecordComponents()[0].getName();
      return "Values.wrapped(\""
          + Names.inCode(kind)
          + "\", \""
          + Names.imported(kind)
          + "\", "
          + value
          + " == null ? null : Values.of("
          + value
          + "."
          + content
          + "()))";
    }
    return "Values.of(" + value + ")";
  }
}
