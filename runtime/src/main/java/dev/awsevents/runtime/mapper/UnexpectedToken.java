package dev.awsevents.runtime.mapper;

import org.jspecify.annotations.Nullable;

/** Makes the message of the error for an unexpected token. */
public final class UnexpectedToken {
  private UnexpectedToken() {}

  /**
   * The message.
   *
   * @param expected what was expected, such as {@code "an object"}
   * @param token the constant that both versions of Jackson have for the current token; null at the
   *     end of the document
   */
  public static String message(String expected, @Nullable Enum<?> token) {
    return "expected " + expected + " but found " + found(token);
  }

  private static String found(@Nullable Enum<?> token) {
    if (token == null) {
      return "the end of the document";
    }
    return switch (token.name()) {
      case "START_OBJECT" -> "an object";
      case "START_ARRAY" -> "a list";
      case "VALUE_STRING" -> "a string";
      case "VALUE_TRUE", "VALUE_FALSE" -> "a boolean";
      case "VALUE_NULL" -> "null";
      case "VALUE_NUMBER_INT", "VALUE_NUMBER_FLOAT" -> "a number";
      case "VALUE_EMBEDDED_OBJECT" -> "a Java object";
      default -> "something else";
    };
  }
}
