package dev.awsevents.runtime.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Builds a string without its escapes, in UTF-8. UTF-8 cannot hold a lone surrogate. From the first
 * one on it builds characters.
 */
final class StringUnescaper {
  private static final int INITIAL_LENGTH = 256;

  /** How many bytes it copies one by one. */
  private static final int NEAR = 32;

  /** A larger buffer is not used again, because the function may need the memory. */
  private static final int MAX_SPARE_LENGTH = 64 * 1024;

  /** One buffer to be used again. */
  private static byte @Nullable [] spare;

  /** What each letter after a backslash stands for; 0 for all other letters. */
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

  private final Utf8JsonReader in;
  private final byte[] source;
  private final int end;
  private int position;
  private byte[] target;
  private int length;
  private boolean ascii;
  private @Nullable StringBuilder characters;

  /**
   * For the strings of one document.
   *
   * @param in checks what is not ASCII, and makes errors
   */
  StringUnescaper(Utf8JsonReader in, byte[] source, int end) {
    this.in = in;
    this.source = source;
    this.end = end;
    byte[] spare = takeSpare();
    target = spare == null ? new byte[INITIAL_LENGTH] : spare;
  }

  /** Must be called after the document. */
  void release() {
    if (target.length <= MAX_SPARE_LENGTH) {
      keepSpare(target);
    }
  }

  // With locks, because an AtomicReference sets up method handles at the first event. The writer
  // has the same two methods for its own buffer. A class for both would be one more to load before
  // the first event, and no class that reading and writing both load has to do with buffers.
  private static synchronized byte @Nullable [] takeSpare() {
    byte[] taken = spare;
    spare = null;
    return taken;
  }

  private static synchronized void keepSpare(byte[] buffer) {
    spare = buffer;
  }

  /**
   * The string from an offset on.
   *
   * @param firstOther up to this offset the string is ASCII that stands for itself
   */
  String read(int from, int firstOther) {
    length = 0;
    ascii = true;
    characters = null;
    plain(from, firstOther);
    position = firstOther;
    while (true) {
      asciiAndSimpleEscapes();
      int at = position;
      byte next = at < end ? source[at] : 0;
      if (next == '"') {
        position = at + 1;
        return build();
      }
      if (next == '\\') {
        otherEscape(at + 1);
      } else {
        position = in.scanPlain(at);
        plain(at, position);
        ascii = false;
      }
    }
  }

  /** The offset after the closing quote. */
  int position() {
    return position;
  }

  private void asciiAndSimpleEscapes() {
    byte[] source = this.source;
    byte[] simple = SIMPLE_ESCAPES;
    int at = position;
    while (true) {
      at = plainAscii(at);
      if (at + 1 >= end || source[at] != '\\' || source[at + 1] < 0) {
        break;
      }
      byte escaped = simple[source[at + 1]];
      if (escaped == 0) {
        break;
      }
      reserve(1);
      target[length++] = escaped;
      at += 2;
    }
    position = at;
  }

  /**
   * Copies ASCII that stands for itself. Returns the offset of the first other byte. Most runs
   * between escapes are short. It compares bytes in the same way as {@link Utf8JsonReader}.
   */
  private int plainAscii(int from) {
    reserve(NEAR);
    byte[] source = this.source;
    byte[] target = this.target;
    int near = end - from > NEAR ? from + NEAR : end;
    int distance = length - from;
    int at = from;
    while (at < near) {
      byte next = source[at];
      if (next < ' ' || next == '"' || next == '\\') {
        break;
      }
      target[at + distance] = next;
      at++;
    }
    length = at + distance;
    if (at < near || at == end) {
      return at;
    }
    int to = Utf8JsonReader.endOfLongAscii(source, at, end);
    plain(at, to);
    return to;
  }

  /** Copies bytes that stand for themselves and are valid UTF-8. */
  private void plain(int from, int to) {
    int count = to - from;
    reserve(count);
    System.arraycopy(source, from, target, length, count);
    length += count;
  }

  /** Reads an escape whose letter is at an offset, and goes past it. */
  private void otherEscape(int letter) {
    if (letter >= end || source[letter] != 'u') {
      throw wrongEscape(letter);
    }
    reserve(4);
    int unit = hex(letter + 1);
    if (unit < 0) {
      throw wrongEscape(-1 - unit);
    }
    int at = letter + 5;
    if (unit < Character.MIN_SURROGATE || unit > Character.MAX_SURROGATE) {
      append(unit);
    } else {
      int low = lowSurrogate(unit, at);
      if (low < 0) {
        appendLone((char) unit);
      } else {
        append(Character.toCodePoint((char) unit, (char) low));
        at += 6;
      }
    }
    position = at;
  }

  /** The second half of a surrogate pair, escaped at an offset; negative if there is none. */
  private int lowSurrogate(int high, int at) {
    if (high > Character.MAX_HIGH_SURROGATE
        || at + 1 >= end
        || source[at] != '\\'
        || source[at + 1] != 'u') {
      return -1;
    }
    int low = hex(at + 2);
    return low >= Character.MIN_LOW_SURROGATE && low <= Character.MAX_LOW_SURROGATE ? low : -1;
  }

  /** Four hexadecimal digits, or {@code -1 - offset of the first wrong byte}. */
  private int hex(int from) {
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

  private RuntimeException wrongEscape(int at) {
    return in.error("expected a JSON escape", at);
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

  private void appendLone(char surrogate) {
    if (characters == null) {
      characters = new StringBuilder();
    }
    characters.append(new String(target, 0, length, StandardCharsets.UTF_8)).append(surrogate);
    length = 0;
  }

  private String build() {
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
