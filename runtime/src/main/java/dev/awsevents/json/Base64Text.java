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

  private Base64Text() {}

  /** Offset of the first byte that base64 text does not have, padding included. */
  static int end(byte[] bytes, int from, int end) {
    int at = from;
    while (at < end && (VALUES[bytes[at] & 0xFF] >= 0 || bytes[at] == '=')) {
      at++;
    }
    return at;
  }

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
    int at = from;
    int wrong = 0;
    while (at < whole) {
      int a = VALUES[text[at] & 0xFF];
      int b = VALUES[text[at + 1] & 0xFF];
      int c = VALUES[text[at + 2] & 0xFF];
      int d = VALUES[text[at + 3] & 0xFF];
      at += 4;
      int bits = a << 18 | b << 12 | c << 6 | d;
      wrong |= bits;
      content[out] = (byte) (bits >> 16);
      content[out + 1] = (byte) (bits >> 8);
      content[out + 2] = (byte) bits;
      out += 3;
    }
    if (wrong < 0) {
      return null;
    }
    return padding == 0 || decodeTail(text, at, padding, content, out) ? content : null;
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
