package dev.awsevents.runtime.mapper;

import java.math.BigDecimal;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Converts a scalar that a parser has as a Java object, as in a tree or a binary format. */
public final class EmbeddedScalar {
  /** Stands for a Java object that is not a scalar of JSON. */
  public static final Object NONE = new Object();

  private EmbeddedScalar() {}

  /**
   * The scalar as free-form JSON, or {@link #NONE}. Binary content becomes base64, as it would in a
   * JSON document.
   */
  public static @Nullable Object of(@Nullable Object value) {
    if (value instanceof byte[] bytes) {
      return Base64.getEncoder().encodeToString(bytes);
    }
    if (value instanceof Number number) {
      return number(number.toString());
    }
    if (value instanceof CharSequence text) {
      return text.toString();
    }
    return value == null || value instanceof Boolean ? value : NONE;
  }

  /**
   * A number that JSON does not have, such as NaN, becomes text, as it does when a parser reads it.
   */
  private static Object number(String text) {
    try {
      return new BigDecimal(text);
    } catch (NumberFormatException e) {
      return text;
    }
  }
}
