package dev.awsevents.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Decodes canonical base64 (RFC 4648: padded, unused bits zero, no white space). */
public final class Base64Text {
  private static final byte[] VALUES = new byte[256];

  static {
    Arrays.fill(VALUES, (byte) -1);
    for (int i = 0; i < 26; i++) {
      VALUES['A' + i] = (byte) i;
      VALUES['a' + i] = (byte) (26 + i);
    }
    for (int i = 0; i < 10; i++) {
      VALUES['0' + i] = (byte) (52 + i);
    }
    VALUES['+'] = 62;
    VALUES['/'] = 63;
  }

  /**
   * How many characters are decoded by one call: a method that is called often is compiled while
   * the first payload is still read, a long loop is not.
   */
  private static final int STRIDE = 32;

  private Base64Text() {}

  /** The content of characters in an array, or null where they are not canonical base64. */
  public static byte @Nullable [] decode(char[] text, int from, int length) {
    byte[] bytes = new byte[length];
    int outside = 0;
    for (int i = 0; i < length; i++) {
      char c = text[from + i];
      outside |= c;
      bytes[i] = (byte) c;
    }
    return outside > 0x7F ? null : decode(bytes, 0, length);
  }

  /** The content, or null where the text is not canonical. */
  static byte @Nullable [] decode(byte[] text, int from, int to) {
    int length = to - from;
    if ((length & 3) != 0) {
      return null;
    }
    if (length == 0) {
      return new byte[0];
    }
    int padding = text[to - 1] != '=' ? 0 : text[to - 2] != '=' ? 1 : 2;
    byte[] content = new byte[length / 4 * 3 - padding];
    int whole = padding == 0 ? to : to - 4;
    int out = 0;
    int wrong = 0;
    for (int at = from; at < whole; at += STRIDE) {
      wrong |= decodeGroups(text, at, Math.min(at + STRIDE, whole), content, out);
      out += STRIDE / 4 * 3;
    }
    if (wrong < 0) {
      return null;
    }
    return padding == 0 || decodeTail(text, whole, padding, content, content.length / 3 * 3)
        ? content
        : null;
  }

  /**
   * Groups of four characters as three bytes each. Negative where a character is none of base64.
   */
  private static int decodeGroups(byte[] text, int from, int to, byte[] content, int out) {
    int wrong = 0;
    for (int at = from; at < to; at += 4) {
      int a = VALUES[text[at] & 0xFF];
      int b = VALUES[text[at + 1] & 0xFF];
      int c = VALUES[text[at + 2] & 0xFF];
      int d = VALUES[text[at + 3] & 0xFF];
      int bits = a << 18 | b << 12 | c << 6 | d;
      wrong |= bits;
      content[out] = (byte) (bits >> 16);
      content[out + 1] = (byte) (bits >> 8);
      content[out + 2] = (byte) bits;
      out += 3;
    }
    return wrong;
  }

  private static boolean decodeTail(byte[] text, int at, int padding, byte[] content, int out) {
    int a = VALUES[text[at] & 0xFF];
    int b = VALUES[text[at + 1] & 0xFF];
    int c = padding == 2 ? 0 : VALUES[text[at + 2] & 0xFF];
    int bits = a << 18 | b << 12 | c << 6;
    int unused = padding == 2 ? 0xFFFF : 0xFF;
    if (bits < 0 || (bits & unused) != 0) {
      return false;
    }
    content[out] = (byte) (bits >> 16);
    if (padding == 1) {
      content[out + 1] = (byte) (bits >> 8);
    }
    return true;
  }
}
