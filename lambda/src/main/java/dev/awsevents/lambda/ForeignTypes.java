package dev.awsevents.lambda;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;

/**
 * Foreign types: those that awsevents did not generate. The runtime's serializer reads and writes
 * AWS's own events and the types of the JDK. It also takes the user's classes, unless the user has
 * brought Jackson, which understands more of them: its annotations, records.
 */
final class ForeignTypes {
  private static final String AWS_PREFIX = "com.amazonaws.services.";

  private ForeignTypes() {}

  /**
   * The format of a type.
   *
   * @throws IllegalStateException if nothing that could read it is on the class path
   */
  static PayloadFormat format(Type type) {
    boolean runtime =
        isPresent("com.amazonaws.services.lambda.runtime.serialization.PojoSerializer");
    if (isOfUser(type) || !(runtime || isOfAws(type))) {
      if (isPresent("tools.jackson.databind.json.JsonMapper")) {
        return new Jackson3Format(type);
      }
      if (isPresent("com.fasterxml.jackson.databind.json.JsonMapper")) {
        return new Jackson2Format(type);
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

  private static boolean isPresent(String className) {
    try {
      Class.forName(className, false, ForeignTypes.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
