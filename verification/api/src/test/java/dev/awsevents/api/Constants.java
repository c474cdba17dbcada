package dev.awsevents.api;

import java.lang.reflect.Field;
import java.lang.reflect.Modifier;

/** Values of constants: compilers copy them into the code of callers. */
final class Constants {
  private Constants() {}

  /** The value in the form " = 5", or nothing if the field has no value that compilers copy. */
  static String valueOf(Field field) {
    boolean isCopied = field.getType().isPrimitive() || field.getType() == String.class;
    int modifiers = field.getModifiers();
    if (!isCopied || !Modifier.isStatic(modifiers) || !Modifier.isFinal(modifiers)) {
      return "";
    }
    try {
      field.setAccessible(true);
      Object value = field.get(null);
      return " = " + (value instanceof String ? "\"" + value + "\"" : value);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
