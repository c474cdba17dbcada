package dev.awsevents.runtime.foreign;

import dev.awsevents.runtime.codec.UnbuiltException;
import java.lang.reflect.Type;
import java.util.ServiceLoader;
import org.jspecify.annotations.Nullable;

/**
 * Finds what reads and writes the classes of the user: a {@link FormatProvider}, otherwise the
 * user's Jackson 3, otherwise Jackson 2.
 */
public final class UserFormats {
  private UserFormats() {}

  /**
   * The format of a type; null if there is none.
   *
   * @throws UnbuiltException if the type is a builder
   */
  public static @Nullable PayloadFormat of(Type type) {
    if (type instanceof Class<?> plain) {
      UnbuiltException.refuse(plain);
    }
    for (FormatProvider provider :
        ServiceLoader.load(FormatProvider.class, UserFormats.class.getClassLoader())) {
      PayloadFormat format = provider.format(type);
      if (format != null) {
        return format;
      }
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
      Class.forName(className, false, UserFormats.class.getClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }
}
