package dev.awsevents.runtime.json;

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
   * How many groups one call decodes. The JVM compiles a method that is called often while the
   * first payload is still read. It does not compile a long loop so early.
   */
  private static final int STRIDE = 8;

  private Base64Text() {}

  /** What a character stands for; -1 if it is not of the alphabet. */
  static int value(char c) {
    return c < VALUES.length ? VALUES[c] : -1;
  }

  /** The content of characters in an array, or null if they are not canonical base64. */
  public static byte @Nullable [] decode(char[] text, int from, int length) {
    byte[] bytes = new byte[length];
    int outside = 0;
    for (int i = 0; i < length; i++) {
      char c = text[from + i];
      outside |= c;
      bytes[i] = (byte) c;
    }
    if (outside > 0x7F || (length & 3) != 0) {
      return null;
    }
    byte[] content = new byte[length / 4 * 3];
    int groups = decodeGroups(bytes, 0, length, content, 0);
    if (groups * 4 == length) {
      return content;
    }
    int rest = decodeTail(bytes, groups * 4, length, content, groups * 3);
    return rest < 0 || groups * 4 + 4 < length ? null : Arrays.copyOf(content, groups * 3 + rest);
  }

  /**
   * Decodes groups of four characters without padding, as long as there are such groups and room
   * for their content. Returns how many.
   */
  static int decodeGroups(byte[] text, int from, int end, byte[] content, int out) {
    int most = Math.min((end - from) / 4, (content.length - out) / 3);
    int groups = 0;
    while (groups < most) {
      int count = Math.min(STRIDE, most - groups);
      int decoded = decodeGroups(text, from + groups * 4, content, out + groups * 3, count);
      groups += decoded;
      if (decoded < count) {
        break;
      }
    }
    return groups;
  }

  private static int decodeGroups(byte[] text, int from, byte[] content, int begin, int count) {
    int at = from;
    int out = begin;
    for (int i = 0; i < count; i++) {
      int a = VALUES[text[at] & 0xFF];
      int b = VALUES[text[at + 1] & 0xFF];
      int c = VALUES[text[at + 2] & 0xFF];
      int d = VALUES[text[at + 3] & 0xFF];
      int bits = a << 18 | b << 12 | c << 6 | d;
      if (bits < 0) {
        return i;
      }
      content[out] = (byte) (bits >> 16);
      content[out + 1] = (byte) (bits >> 8);
      content[out + 2] = (byte) bits;
      at += 4;
      out += 3;
    }
    return count;
  }

  /**
   * Decodes the last group, which is padded. Returns how many bytes it has, one or two. Negative if
   * it is not a padded group of canonical base64.
   */
  static int decodeTail(byte[] text, int at, int end, byte[] content, int out) {
    if (end - at < 4 || text[at + 3] != '=') {
      return -1;
    }
    boolean single = text[at + 2] == '=';
    int a = VALUES[text[at] & 0xFF];
    int b = VALUES[text[at + 1] & 0xFF];
    int c = single ? 0 : VALUES[text[at + 2] & 0xFF];
    int bits = a << 18 | b << 12 | c << 6;
    int unused = single ? 0xFFFF : 0xFF;
    if (bits < 0 || (bits & unused) != 0) {
      return -1;
    }
    content[out] = (byte) (bits >> 16);
    if (single) {
      return 1;
    }
    content[out + 1] = (byte) (bits >> 8);
    return 2;
  }
}
