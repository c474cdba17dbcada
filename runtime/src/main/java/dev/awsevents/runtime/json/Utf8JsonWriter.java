package dev.awsevents.runtime.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Writes UTF-8 bytes without white space. UTF-8 cannot hold a lone surrogate, so the writer writes
 * it as an escape.
 */
public final class Utf8JsonWriter extends JsonWriter {
  private static final int MAX_ARRAY_LENGTH = Integer.MAX_VALUE - 8;
  private static final byte[] NONE = {};

  /** Six bytes: the escape of a code unit. */
  private static final int LONGEST_CHARACTER = 6;

  /** Strings of at most this many characters are written by {@code String.charAt}. */
  private static final int SHORT = 16;

  /** For how many characters of a string with escapes room is made at a time. */
  private static final int CHUNK = 512;

  private static final byte PLAIN = 0;

  /** A question mark, which may stand in the place of a character outside Latin-1. */
  private static final byte UNSURE = 1;

  private static final byte TWO_BYTES = 2;
  private static final byte HEXADECIMAL = 'u';

  /** What each character of Latin-1 becomes: one of the above, or what follows a backslash. */
  private static final byte[] ESCAPES = new byte[256];

  static {
    Arrays.fill(ESCAPES, 0, ' ', HEXADECIMAL);
    Arrays.fill(ESCAPES, 0x80, 0x100, TWO_BYTES);
    ESCAPES['\b'] = 'b';
    ESCAPES['\f'] = 'f';
    ESCAPES['\n'] = 'n';
    ESCAPES['\r'] = 'r';
    ESCAPES['\t'] = 't';
    ESCAPES['"'] = '"';
    ESCAPES['\\'] = '\\';
    ESCAPES['?'] = UNSURE;
  }

  private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.ISO_8859_1);

  /** Longest text of a {@code long}, plus a comma. */
  private static final int MAX_LONG_LENGTH = 21;

  private static final int INITIAL_LENGTH = 1024;

  /** A larger buffer is not used again, because the function may need the memory. */
  private static final int MAX_SPARE_LENGTH = 256 * 1024;

  /** One buffer to be used again, so that a growing document is not copied again and again. */
  private static byte @Nullable [] spare;

  private byte[] bytes;
  private byte[] base64 = NONE;
  private int length;
  private boolean commaDue;
  private @Nullable MemberName lastName;

  /** Begins a document. */
  public Utf8JsonWriter() {
    byte[] spare = takeSpare();
    bytes = spare == null ? new byte[INITIAL_LENGTH] : spare;
  }

  /** Must be called when the document is no longer needed. Do not use the writer afterwards. */
  public void release() {
    if (bytes.length <= MAX_SPARE_LENGTH) {
      keepSpare(bytes);
    }
    bytes = NONE;
    length = 0;
  }

  // With locks, because an AtomicReference sets up method handles at the first event.
  private static synchronized byte @Nullable [] takeSpare() {
    byte[] taken = spare;
    spare = null;
    return taken;
  }

  private static synchronized void keepSpare(byte[] buffer) {
    spare = buffer;
  }

  @Override
  public void beginObject() {
    open('{');
  }

  @Override
  public void endObject() {
    close('}');
  }

  @Override
  public void beginArray() {
    open('[');
  }

  @Override
  public void endArray() {
    close(']');
  }

  private void open(char bracket) {
    reserve(2);
    comma();
    bytes[length++] = (byte) bracket;
    commaDue = false;
  }

  private void close(char bracket) {
    reserve(1);
    bytes[length++] = (byte) bracket;
    commaDue = true;
  }

  /** Writes the comma that is due. There must be room for it. */
  private void comma() {
    if (commaDue) {
      bytes[length++] = ',';
    }
    commaDue = true;
  }

  @Override
  public void name(FieldNames names, int field) {
    member(names.members[field]);
  }

  /** Writes a name that has its quotes and its colon already. */
  private void member(byte[] text) {
    reserve(text.length + 1);
    comma();
    System.arraycopy(text, 0, bytes, length, text.length);
    length += text.length;
    commaDue = false;
  }

  @Override
  public void name(String name) {
    MemberName last = lastName;
    MemberName guess = last == null ? null : commaDue ? last.next : last.inside;
    MemberName shared = guess != null && guess.is(name) ? guess : MemberName.of(name);
    if (shared != null) {
      lastName = shared;
      member(shared.text);
      return;
    }
    writeString(name);
    reserve(1);
    bytes[length++] = ':';
    commaDue = false;
  }

  @Override
  public void writeString(String value) {
    int count = value.length();
    // A character may become more than a byte. The room for that is made only when it is needed.
    reserve(count + 3);
    comma();
    bytes[length++] = '"';
    int next = count <= SHORT ? writePlain(value, 0) : writeLong(value);
    while (next < count) {
      next = writeOther(value, next);
      next = writePlain(value, next);
    }
    bytes[length++] = '"';
  }

  /**
   * Writes a string from its bytes in Latin-1, because the first compiler (C1) makes slow code of
   * {@code String.charAt}. Returns the index of the first character outside Latin-1.
   */
  private int writeLong(String value) {
    byte[] latin1 = value.getBytes(StandardCharsets.ISO_8859_1);
    int count = latin1.length;
    byte[] escapes = ESCAPES;
    int plain = 0;
    while (plain < count && escapes[latin1[plain] & 0xFF] == PLAIN) {
      plain++;
    }
    System.arraycopy(latin1, 0, bytes, length, plain);
    length += plain;
    return plain == count ? count : writeLatin1(value, latin1, plain);
  }

  /**
   * Writes the rest of a string up to the first character outside Latin-1, which is a question mark
   * in the bytes. So far there are as many bytes as characters. Returns the index of that
   * character.
   */
  private int writeLatin1(String value, byte[] latin1, int from) {
    byte[] escapes = ESCAPES;
    int count = latin1.length;
    int i = from;
    while (i < count) {
      int end = Math.min(count, i + CHUNK);
      reserve((end - i) * LONGEST_CHARACTER + 1);
      byte[] target = bytes;
      int at = length;
      for (; i < end; i++) {
        byte next = latin1[i];
        byte escape = escapes[next & 0xFF];
        if (escape == PLAIN) {
          target[at++] = next;
        } else if (escape == UNSURE) {
          if (value.charAt(i) != '?') {
            length = at;
            return i;
          }
          target[at++] = '?';
        } else if (escape == TWO_BYTES) {
          target[at++] = (byte) (0xC0 | (next & 0xFF) >> 6);
          target[at++] = (byte) (0x80 | (next & 0x3F));
        } else {
          length = at;
          writeEscape((char) next, escape);
          at = length;
        }
      }
      length = at;
    }
    return count;
  }

  /**
   * Writes the characters, from an index on, that stand for themselves in one byte. There must be
   * room for them. Returns the index of the first other character.
   */
  private int writePlain(String value, int from) {
    int count = value.length();
    byte[] target = bytes;
    int at = length;
    int i = from;
    for (; i < count; i++) {
      char c = value.charAt(i);
      if (c < ' ' || c >= 0x80 || c == '"' || c == '\\') {
        break;
      }
      target[at++] = (byte) c;
    }
    length = at;
    return i;
  }

  /**
   * Writes the character at an index, which takes several bytes. Makes room for the rest of the
   * string, one byte for each character, and for the closing quote. Returns the index after the
   * character.
   */
  private int writeOther(String value, int i) {
    reserve(value.length() - i + LONGEST_CHARACTER);
    char c = value.charAt(i);
    if (c < 0x80) {
      writeEscape(c, ESCAPES[c]);
    } else if (c < 0x800) {
      bytes[length++] = (byte) (0xC0 | c >> 6);
      bytes[length++] = (byte) (0x80 | (c & 0x3F));
    } else if (!Character.isSurrogate(c)) {
      bytes[length++] = (byte) (0xE0 | c >> 12);
      bytes[length++] = (byte) (0x80 | (c >> 6 & 0x3F));
      bytes[length++] = (byte) (0x80 | (c & 0x3F));
    } else if (Character.isHighSurrogate(c)
        && i + 1 < value.length()
        && Character.isLowSurrogate(value.charAt(i + 1))) {
      int codePoint = Character.toCodePoint(c, value.charAt(i + 1));
      bytes[length++] = (byte) (0xF0 | codePoint >> 18);
      bytes[length++] = (byte) (0x80 | (codePoint >> 12 & 0x3F));
      bytes[length++] = (byte) (0x80 | (codePoint >> 6 & 0x3F));
      bytes[length++] = (byte) (0x80 | (codePoint & 0x3F));
      return i + 2;
    } else {
      writeEscape(c, HEXADECIMAL);
    }
    return i + 1;
  }

  /** Writes an escape, one of {@link #ESCAPES}. */
  private void writeEscape(char c, byte escape) {
    bytes[length++] = '\\';
    bytes[length++] = escape;
    if (escape == HEXADECIMAL) {
      writeHex(c);
    }
  }

  private void writeHex(char c) {
    bytes[length++] = HEX[c >> 12];
    bytes[length++] = HEX[c >> 8 & 0xF];
    bytes[length++] = HEX[c >> 4 & 0xF];
    bytes[length++] = HEX[c & 0xF];
  }

  @Override
  public byte[] base64Buffer(int count) {
    if (base64.length < count) {
      base64 = new byte[count];
    }
    return base64;
  }

  @Override
  public void writeBase64(byte[] text, int count) {
    reserve(count + 3);
    comma();
    bytes[length++] = '"';
    System.arraycopy(text, 0, bytes, length, count);
    length += count;
    bytes[length++] = '"';
  }

  @Override
  public void writeLong(long value) {
    reserve(MAX_LONG_LENGTH);
    comma();
    append(value);
  }

  @Override
  public void writeDigits(long value) {
    reserve(MAX_LONG_LENGTH + 2);
    comma();
    bytes[length++] = '"';
    append(value);
    bytes[length++] = '"';
  }

  private void append(long value) {
    if (value < 0) {
      if (value == Long.MIN_VALUE) {
        appendAscii("-9223372036854775808");
        return;
      }
      bytes[length++] = '-';
      value = -value;
    }
    int digits = 1;
    for (long rest = value / 10; rest > 0; rest /= 10) {
      digits++;
    }
    length += digits;
    int at = length;
    do {
      bytes[--at] = (byte) ('0' + value % 10);
      value /= 10;
    } while (value > 0);
  }

  @Override
  public void writeNumber(String text) {
    writeUnquoted(text);
  }

  @Override
  public void writeBoolean(boolean value) {
    writeUnquoted(value ? "true" : "false");
  }

  @Override
  public void writeNull() {
    writeUnquoted("null");
  }

  private void writeUnquoted(String text) {
    reserve(text.length() + 1);
    comma();
    appendAscii(text);
  }

  /** The deprecated method copies the bytes of ASCII and does nothing else. */
  @SuppressWarnings("deprecation")
  private void appendAscii(String text) {
    text.getBytes(0, text.length(), bytes, length);
    length += text.length();
  }

  private void reserve(int count) {
    if (bytes.length - length < count) {
      grow(count);
    }
  }

  private void grow(int count) {
    long needed = (long) length + count;
    if (needed > MAX_ARRAY_LENGTH) {
      throw new IllegalStateException("the document is longer than a byte array can be");
    }
    long doubled = Math.min((long) bytes.length * 2, MAX_ARRAY_LENGTH);
    bytes = Arrays.copyOf(bytes, (int) Math.max(doubled, needed));
  }

  /** The document so far. */
  public byte[] toByteArray() {
    return Arrays.copyOf(bytes, length);
  }

  /** The document so far. */
  public String toText() {
    return new String(bytes, 0, length, StandardCharsets.UTF_8);
  }

  /** Writes the document so far to a stream. Does not flush or close it. */
  public void writeTo(OutputStream out) throws IOException {
    out.write(bytes, 0, length);
  }
}
