package dev.awsevents.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Puts a string with escapes together, in UTF-8. A lone surrogate, which UTF-8 cannot hold, makes
 * it change to characters.
 */
final class StringUnescaper {
  private static final int INITIAL_LENGTH = 256;

  /** How many bytes are copied one by one. */
  private static final int NEAR = 32;

  /** A larger buffer is not kept: it would take memory that the function may need otherwise. */
  private static final int MAX_SPARE_LENGTH = 64 * 1024;

  /** One buffer to be used again. */
  private static byte @Nullable [] spare;

  /** What the letters behind a backslash stand for; 0 for all others. */
  private static final byte[] SIMPLE_ESCAPES = new byte[128];

  static {
    SIMPLE_ESCAPES['"'] = '"';
    SIMPLE_ESCAPES['\\'] = '\\';
    SIMPLE_ESCAPES['/'] = '/';
    SIMPLE_ESCAPES['b'] = '\b';
    SIMPLE_ESCAPES['f'] = '\f';
    SIMPLE_ESCAPES['n'] = '\n';
    SIMPLE_ESCAPES['r'] = '\r';
    SIMPLE_ESCAPES['t'] = '\t';
  }

  private final byte[] source;
  private byte[] target;
  private int length;
  private boolean ascii;
  private int position;
  private @Nullable StringBuilder characters;

  StringUnescaper(byte[] source) {
    this.source = source;
    byte[] spare = takeSpare();
    target = spare == null ? new byte[INITIAL_LENGTH] : spare;
  }

  /** To be called after the document. */
  void release() {
    if (target.length <= MAX_SPARE_LENGTH) {
      keepSpare(target);
    }
  }

  // With locks, since an AtomicReference has method handles set up at the first event.
  private static synchronized byte @Nullable [] takeSpare() {
    byte[] taken = spare;
    spare = null;
    return taken;
  }

  private static synchronized void keepSpare(byte[] buffer) {
    spare = buffer;
  }

  /** Begins a string. */
  void begin() {
    length = 0;
    ascii = true;
    characters = null;
  }

  /** Offset behind the last escape. */
  int position() {
    return position;
  }

  /**
   * Appends bytes that stand for themselves and are valid UTF-8.
   *
   * @param ascii whether all of them are ASCII
   */
  void plain(int from, int to, boolean ascii) {
    int count = to - from;
    reserve(count);
    System.arraycopy(source, from, target, length, count);
    length += count;
    if (!ascii) {
      this.ascii = false;
    }
  }

  /**
   * Appends ASCII and what simple escapes in it stand for, up to the closing quote or what is left
   * to {@link #plain} and {@link #unicodeEscape}. Returns the offset of that.
   */
  int ascii(int from, int end) {
    byte[] source = this.source;
    byte[] simple = SIMPLE_ESCAPES;
    int at = from;
    while (true) {
      at = run(at, end);
      if (at + 1 >= end || source[at] != '\\' || source[at + 1] < 0) {
        return at;
      }
      byte escaped = simple[source[at + 1]];
      if (escaped == 0) {
        return at;
      }
      reserve(1);
      target[length++] = escaped;
      at += 2;
    }
  }

  /** Appends ASCII that stands for itself. Most runs between escapes are short. */
  private int run(int from, int end) {
    reserve(NEAR);
    byte[] source = this.source;
    byte[] target = this.target;
    byte[] kinds = Utf8JsonReader.STRING_BYTE;
    int near = end - from > NEAR ? from + NEAR : end;
    int distance = length - from;
    int at = from;
    while (at < near && kinds[source[at] & 0xFF] == 0) {
      target[at + distance] = source[at];
      at++;
    }
    length = at + distance;
    if (at < near || at == end) {
      return at;
    }
    int to = Utf8JsonReader.endOfLongAscii(source, at, end);
    plain(at, to, true);
    return to;
  }

  /**
   * Appends what the escape at an offset stands for, which is not a simple one. Returns the offset
   * of the first wrong byte, or -1.
   */
  int unicodeEscape(int backslash, int end) {
    int at = backslash + 1;
    if (at >= end || source[at] != 'u') {
      return at;
    }
    reserve(4);
    return unicode(at + 1, end);
  }

  private int unicode(int at, int end) {
    int unit = hex(at, end);
    if (unit < 0) {
      return -1 - unit;
    }
    position = at + 4;
    if (unit >= 0xD800 && unit <= 0xDFFF) {
      if (unit < 0xDC00 && at + 5 < end && source[at + 4] == '\\' && source[at + 5] == 'u') {
        int low = hex(at + 6, end);
        if (low >= 0xDC00 && low <= 0xDFFF) {
          position = at + 10;
          append(Character.toCodePoint((char) unit, (char) low));
          return -1;
        }
      }
      lone((char) unit);
      return -1;
    }
    append(unit);
    return -1;
  }

  /** Four hexadecimal digits, or {@code -1 - offset of the first wrong byte}. */
  private int hex(int from, int end) {
    int value = 0;
    for (int at = from; at < from + 4; at++) {
      int digit = at < end ? Character.digit(source[at], 16) : -1;
      if (digit < 0) {
        return -1 - at;
      }
      value = value << 4 | digit;
    }
    return value;
  }

  private void append(int codePoint) {
    if (codePoint < 0x80) {
      target[length++] = (byte) codePoint;
      return;
    }
    ascii = false;
    if (codePoint < 0x800) {
      target[length++] = (byte) (0xC0 | codePoint >> 6);
    } else {
      if (codePoint < 0x10000) {
        target[length++] = (byte) (0xE0 | codePoint >> 12);
      } else {
        target[length++] = (byte) (0xF0 | codePoint >> 18);
        target[length++] = (byte) (0x80 | (codePoint >> 12 & 0x3F));
      }
      target[length++] = (byte) (0x80 | (codePoint >> 6 & 0x3F));
    }
    target[length++] = (byte) (0x80 | (codePoint & 0x3F));
  }

  private void lone(char surrogate) {
    if (characters == null) {
      characters = new StringBuilder();
    }
    characters.append(new String(target, 0, length, StandardCharsets.UTF_8)).append(surrogate);
    length = 0;
  }

  String build() {
    if (characters != null) {
      return characters.append(new String(target, 0, length, StandardCharsets.UTF_8)).toString();
    }
    return new String(
        target, 0, length, ascii ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
  }

  private void reserve(int count) {
    if (target.length - length < count) {
      target = Arrays.copyOf(target, Math.max(target.length * 2, length + count));
    }
  }
}
