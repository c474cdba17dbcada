package dev.awsevents.runtime.codec;

import java.lang.reflect.Modifier;

/**
 * A builder stands where the value that it builds belongs. A mapper that writes any class would
 * write it as an empty object, which Lambda may take for success.
 */
public final class UnbuiltException extends IllegalArgumentException {
  private static final long serialVersionUID = 1;

  private UnbuiltException(Class<?> builder) {
    super(builder.getTypeName() + " has no codec: it is a builder, so call build()");
  }

  /**
   * Refuses builders.
   *
   * @throws UnbuiltException if the class is called a builder and builds something
   */
  public static void refuse(Class<?> type) {
    if (type.getSimpleName().endsWith("Builder") && builds(type)) {
      throw new UnbuiltException(type);
    }
  }

  private static boolean builds(Class<?> type) {
    try {
      return !Modifier.isStatic(type.getMethod("build").getModifiers());
    } catch (NoSuchMethodException e) {
      return false;
    }
  }
}
