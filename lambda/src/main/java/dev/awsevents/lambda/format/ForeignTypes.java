package dev.awsevents.lambda.format;

import dev.awsevents.runtime.foreign.PayloadFormat;
import dev.awsevents.runtime.foreign.UserFormats;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;

/**
 * Chooses the format of foreign types. The runtime's serializer reads and writes AWS's own events
 * and the types of the JDK. If Jackson or the library of a framework is on the class path, it reads
 * and writes the user's classes, because it understands records and its annotations. Otherwise the
 * runtime's serializer does. Where there is no such serializer, Jackson takes the types of the JDK,
 * too.
 */
final class ForeignTypes {
  private static final String AWS_PREFIX = "com.amazonaws.services.";

  private ForeignTypes() {}

  /**
   * The format of a type.
   *
   * @throws IllegalStateException if no library on the class path can read it
   */
  static PayloadFormat format(Type type) {
    boolean runtime = hasSerializerOfRuntime();
    if (isOfUser(type) || !(runtime || isOfAws(type))) {
      PayloadFormat format = UserFormats.of(type);
      if (format != null) {
        return format;
      }
    }
    if (!runtime) {
      throw new IllegalStateException(
          "nothing on the class path can read or write "
              + type.getTypeName()
              + ": add "
              + (isOfAws(type)
                  ? "com.amazonaws:aws-lambda-java-serialization"
                  : "tools.jackson.core:jackson-databind or"
                      + " com.fasterxml.jackson.core:jackson-databind"));
    }
    return new RuntimeFormat(type);
  }

  /** Whether a class of the user is the type or a part of it. */
  private static boolean isOfUser(Type type) {
    if (type instanceof Class<?> plain) {
      Class<?> element = plain;
      while (element.isArray()) {
        element = element.getComponentType();
      }
      return !element.isPrimitive() && !element.getName().startsWith("java.") && !isOfAws(element);
    }
    if (type instanceof ParameterizedType parameterized) {
      for (Type argument : parameterized.getActualTypeArguments()) {
        if (isOfUser(GeneratedTypes.bound(argument))) {
          return true;
        }
      }
      return isOfUser(parameterized.getRawType());
    }
    return false;
  }

  private static boolean isOfAws(Type type) {
    return type.getTypeName().startsWith(AWS_PREFIX);
  }

  private static boolean hasSerializerOfRuntime() {
    try {
      Class.forName(
          "com.amazonaws.services.lambda.runtime.serialization.PojoSerializer",
          false,
          ForeignTypes.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
