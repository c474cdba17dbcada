package dev.awsevents.runtime.json;

import dev.awsevents.runtime.collection.NegativeZero;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The grammar of JSON numbers, and the values of those that are not short whole numbers. */
final class NumberText {
  private NumberText() {}

  /** The offset after the number at an offset, or {@code -1 - offset of the first wrong byte}. */
  static int end(byte[] bytes, int from, int end) {
    int digits = isAt(bytes, from, end, '-') ? from + 1 : from;
    int at = skipDigits(bytes, digits, end);
    if (at == digits) {
      return -1 - at;
    }
    if (bytes[digits] == '0' && at > digits + 1) {
      return -1 - (digits + 1);
    }
    if (isAt(bytes, at, end, '.')) {
      int fraction = at + 1;
      at = skipDigits(bytes, fraction, end);
      if (at == fraction) {
        return -1 - at;
      }
    }
    if (isAt(bytes, at, end, 'e') || isAt(bytes, at, end, 'E')) {
      boolean signed = isAt(bytes, at + 1, end, '+') || isAt(bytes, at + 1, end, '-');
      int exponent = signed ? at + 2 : at + 1;
      at = skipDigits(bytes, exponent, end);
      if (at == exponent) {
        return -1 - at;
      }
    }
    return at;
  }

  private static boolean isAt(byte[] bytes, int at, int end, char character) {
    return at < end && bytes[at] == character;
  }

  private static int skipDigits(byte[] bytes, int from, int end) {
    int at = from;
    while (at < end && bytes[at] >= '0' && bytes[at] <= '9') {
      at++;
    }
    return at;
  }

  /** What was expected in place of the wrong byte that {@link #end} found. */
  static String expectation(byte[] bytes, int from, int wrong, int end) {
    if (wrong == from) {
      return "expected a value";
    }
    boolean digit = wrong < end && bytes[wrong] >= '0' && bytes[wrong] <= '9';
    return digit ? "expected no digit after a leading zero" : "expected a digit";
  }

  /**
   * The value of a well-formed number; null if its exponent has more than 32 bits. A decimal
   * without places, such as {@code 1E0}, is a whole number, because it is written as one.
   */
  static @Nullable Number value(byte[] bytes, int from, int to) {
    String text = new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    if (text.indexOf('.') >= 0 || text.indexOf('e') >= 0 || text.indexOf('E') >= 0) {
      try {
        BigDecimal value = new BigDecimal(text);
        if (value.scale() == Integer.MIN_VALUE) {
          return null; // later versions of Java accept this scale, earlier ones refuse it
        }
        if (value.signum() == 0 && bytes[from] == '-') {
          return NegativeZero.of(value.scale());
        }
        return value.scale() == 0 ? whole(value.unscaledValue()) : value;
      } catch (NumberFormatException e) {
        return null;
      }
    }
    return text.equals("-0") ? NegativeZero.of(0) : whole(new BigInteger(text));
  }

  private static Number whole(BigInteger number) {
    return number.bitLength() < Long.SIZE ? (Number) number.longValue() : number;
  }
}
