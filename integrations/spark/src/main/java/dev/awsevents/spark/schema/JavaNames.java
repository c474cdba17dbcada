package dev.awsevents.spark.schema;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/**
 * The names that components have in Java, as the generated records have them: components stand in
 * the order of the properties of the schema.
 */
final class JavaNames {
  private static final String PACKAGE = "dev.awsevents.";

  private JavaNames() {}

  /**
   * The type that was generated from a schema.
   *
   * @throws IllegalArgumentException if its artifact is not on the class path
   */
  static Class<?> type(String path) {
    String name = PACKAGE + path.replace('/', '.');
    try {
      return Class.forName(name, false, JavaNames.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException(
          "option 'names': java names need the class " + name + " on the class path", e);
    }
  }

  /** The component of a record for a property. */
  static RecordComponent component(Type type, int property) {
    return ((Class<?>) raw(type)).getRecordComponents()[property];
  }

  /** What a list or a map has inside; null for null. */
  static @Nullable Type inside(@Nullable Type type) {
    if (type instanceof ParameterizedType parameterized) {
      Type[] arguments = parameterized.getActualTypeArguments();
      return arguments[arguments.length - 1];
    }
    return type;
  }

  /** The record of a variant of a sealed interface; null for null. */
  static @Nullable Type variant(@Nullable Type union, String name) {
    if (union != null) {
      for (Class<?> variant : ((Class<?>) raw(union)).getPermittedSubclasses()) {
        if (variant.getSimpleName().equals(name)) {
          return variant;
        }
      }
      throw new IllegalStateException(union + " has no variant " + name);
    }
    return null;
  }

  private static Type raw(Type type) {
    return type instanceof ParameterizedType parameterized ? parameterized.getRawType() : type;
  }
}
