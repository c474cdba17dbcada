package dev.awsevents.runtime.foreign;

import dev.awsevents.runtime.codec.UnbuiltException;
import dev.awsevents.runtime.mapper.MapperVersion;
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
      return Jackson3Format.of(type);
    }
    if (isPresent("com.fasterxml.jackson.databind.json.JsonMapper")) {
      return Jackson2Format.of(type);
    }
    return null;
  }

  /**
   * The format of a mapper that the user has made.
   *
   * @throws IllegalArgumentException if the mapper is not an {@code ObjectMapper} of Jackson 2 or 3
   */
  public static PayloadFormat of(Type type, Object mapper) {
    return switch (MapperVersion.of(mapper)) {
      case JACKSON_2 -> Jackson2Format.of(type, mapper);
      case JACKSON_3 -> Jackson3Format.of(type, mapper);
    };
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
