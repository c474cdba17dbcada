package dev.awsevents.json;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Writes UTF-8 bytes without white space. A lone surrogate, which UTF-8 cannot hold, is written as
 * an escape.
 */
public final class Utf8JsonWriter extends JsonWriter {
  private static final int MAX_ARRAY_LENGTH = Integer.MAX_VALUE - 8;
  private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.ISO_8859_1);

  /** Longest text of a {@code long}, plus a comma. */
  private static final int MAX_LONG_LENGTH = 21;

  private byte[] bytes = new byte[1024];
  private int length;
  private boolean commaDue;

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

  /** Writes the comma that is due; the room is there already. */
  private void comma() {
    if (commaDue) {
      bytes[length++] = ',';
    }
    commaDue = true;
  }

  @Override
  public void name(FieldNames names, int field) {
    byte[] name = names.quoted(field);
    reserve(name.length + 1);
    comma();
    System.arraycopy(name, 0, bytes, length, name.length);
    length += name.length;
    commaDue = false;
  }

  @Override
  public void name(String name) {
    writeString(name);
    reserve(1);
    bytes[length++] = ':';
    commaDue = false;
  }

  @Override
  public void writeString(String value) {
    int count = value.length();
    // At worst each character becomes a six-byte escape; that much room is asked for only when it
    // turns out to be needed.
    reserve(count + 3);
    comma();
    byte[] target = bytes;
    int at = length;
    target[at++] = '"';
    int i = 0;
    for (; i < count; i++) {
      char c = value.charAt(i);
      if (c < ' ' || c >= 0x7F || c == '"' || c == '\\') {
        break;
      }
      target[at++] = (byte) c;
    }
    length = at;
    if (i < count) {
      writeRest(value, i);
    }
    bytes[length++] = '"';
  }

  /** Writes the characters from an index on and leaves room for the closing quote. */
  private void writeRest(String value, int from) {
    int count = value.length();
    for (int i = from; i < count; i++) {
      // Six bytes are the longest that one character becomes; the rest at least one each, and the
      // quote.
      reserve(count - i + 6);
      char c = value.charAt(i);
      if (c < 0x80) {
        writeAsciiCharacter(c);
      } else if (c < 0x800) {
        bytes[length++] = (byte) (0xC0 | c >> 6);
        bytes[length++] = (byte) (0x80 | (c & 0x3F));
      } else if (!Character.isSurrogate(c)) {
        bytes[length++] = (byte) (0xE0 | c >> 12);
        bytes[length++] = (byte) (0x80 | (c >> 6 & 0x3F));
        bytes[length++] = (byte) (0x80 | (c & 0x3F));
      } else if (Character.isHighSurrogate(c)
          && i + 1 < count
          && Character.isLowSurrogate(value.charAt(i + 1))) {
        i++;
        int codePoint = Character.toCodePoint(c, value.charAt(i));
        bytes[length++] = (byte) (0xF0 | codePoint >> 18);
        bytes[length++] = (byte) (0x80 | (codePoint >> 12 & 0x3F));
        bytes[length++] = (byte) (0x80 | (codePoint >> 6 & 0x3F));
        bytes[length++] = (byte) (0x80 | (codePoint & 0x3F));
      } else {
        writeUnicodeEscape(c);
      }
    }
  }

  private void writeAsciiCharacter(char c) {
    if (c >= ' ' && c != '"' && c != '\\') {
      bytes[length++] = (byte) c;
      return;
    }
    char escape =
        switch (c) {
          case '"', '\\' -> c;
          case '\b' -> 'b';
          case '\f' -> 'f';
          case '\n' -> 'n';
          case '\r' -> 'r';
          case '\t' -> 't';
          default -> 0;
        };
    if (escape == 0) {
      writeUnicodeEscape(c);
    } else {
      bytes[length++] = '\\';
      bytes[length++] = (byte) escape;
    }
  }

  private void writeUnicodeEscape(char c) {
    bytes[length++] = '\\';
    bytes[length++] = 'u';
    bytes[length++] = HEX[c >> 12];
    bytes[length++] = HEX[c >> 8 & 0xF];
    bytes[length++] = HEX[c >> 4 & 0xF];
    bytes[length++] = HEX[c & 0xF];
  }

  @Override
  public void writeAscii(byte[] text) {
    reserve(text.length + 3);
    comma();
    bytes[length++] = '"';
    System.arraycopy(text, 0, bytes, length, text.length);
    length += text.length;
    bytes[length++] = '"';
  }

  @Override
  public void writeLong(long value) {
    reserve(MAX_LONG_LENGTH);
    comma();
    if (value < 0) {
      if (value == Long.MIN_VALUE) {
        appendLatin1("-9223372036854775808");
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
    writeRaw(text);
  }

  @Override
  public void writeBoolean(boolean value) {
    writeRaw(value ? "true" : "false");
  }

  @Override
  public void writeNull() {
    writeRaw("null");
  }

  private void writeRaw(String text) {
    reserve(text.length() + 1);
    comma();
    appendLatin1(text);
  }

  private void appendLatin1(String text) {
    for (int i = 0; i < text.length(); i++) {
      bytes[length++] = (byte) text.charAt(i);
    }
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

  /** Writes the document so far to a stream, which it neither flushes nor closes. */
  public void writeTo(OutputStream out) throws IOException {
    out.write(bytes, 0, length);
  }
}
