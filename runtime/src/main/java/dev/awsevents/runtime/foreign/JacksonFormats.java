package dev.awsevents.runtime.foreign;

import dev.awsevents.runtime.codec.UnbuiltException;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** Finds the Jackson of the user: version 3 if it is on the class path, otherwise version 2. */
public final class JacksonFormats {
  private JacksonFormats() {}

  /**
   * The format of a type by the user's Jackson; null if there is none.
   *
   * @throws UnbuiltException if the type is a builder
   */
  public static @Nullable PayloadFormat of(Type type) {
    if (type instanceof Class<?> plain) {
      UnbuiltException.refuse(plain);
    }
    if (isPresent("tools.jackson.databind.json.JsonMapper")) {
      return new Jackson3Format(type);
    }
    if (isPresent("com.fasterxml.jackson.databind.json.JsonMapper")) {
      return new Jackson2Format(type);
    }
    return null;
  }

  private static boolean isPresent(String className) {
    try {
      Class.forName(className, false, JacksonFormats.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
