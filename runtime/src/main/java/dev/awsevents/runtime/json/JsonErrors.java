package dev.awsevents.runtime.json;

import dev.awsevents.EventFormatException;

/** Makes the errors of {@link Utf8JsonReader}. Only an error loads this class. */
final class JsonErrors {
  private JsonErrors() {}

  /** What was expected of something that is beyond a limit. */
  static String limit(String what, int most, String unit) {
    return "expected " + what + "at most " + most + " " + unit;
  }

  static RuntimeException unexpected(
      String expected, byte[] bytes, int start, int end, int offset) {
    return mismatch(
        "expected " + expected + " but found " + found(bytes, end, offset),
        bytes,
        start,
        end,
        offset);
  }

  static RuntimeException malformed(String problem, byte[] bytes, int start, int end, int offset) {
    String what = offset >= end ? problem + " but found the end of the document" : problem;
    return mismatch(what, bytes, start, end, offset);
  }

  static RuntimeException mismatch(String problem, byte[] bytes, int start, int end, int offset) {
    return new EventFormatException(
        problem, JsonPathLocator.locate(bytes, start, Math.min(offset, end)), offset - start);
  }

  private static String found(byte[] bytes, int end, int offset) {
    if (offset >= end) {
      return "the end of the document";
    }
    byte next = bytes[offset];
    switch (next) {
      case '{':
        return "an object";
      case '[':
        return "a list";
      case '"':
        return "a string";
      case 't', 'f':
        return "a boolean";
      case 'n':
        return "null";
      default:
        return next == '-' || (next >= '0' && next <= '9')
            ? "a number"
            : "something that is not JSON";
    }
  }
}
