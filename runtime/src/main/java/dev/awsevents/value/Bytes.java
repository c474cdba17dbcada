package dev.awsevents.value;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.jackson.JacksonCodec;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Immutable binary content. Two objects are equal if their bytes are equal. */
@JacksonCodec
public final class Bytes {
  private static final Bytes EMPTY = new Bytes(new byte[0]);

  private final byte[] content;

  private Bytes(byte[] content) {
    this.content = content;
  }

  /** Reads and writes the content as base64 text. */
  public static Codec<Bytes> codec() {
    return BytesCodec.INSTANCE;
  }

  /** No bytes at all. */
  public static Bytes empty() {
    return EMPTY;
  }

  /** A copy of the bytes. */
  public static Bytes of(byte... content) {
    return content.length == 0 ? EMPTY : new Bytes(content.clone());
  }

  /** The text encoded in UTF-8. */
  public static Bytes ofUtf8(String text) {
    return text.isEmpty() ? EMPTY : new Bytes(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The bytes that base64 text (RFC 4648, with or without padding) stands for.
   *
   * @throws IllegalArgumentException if the text is not base64
   */
  public static Bytes ofBase64(String base64) {
    return new Bytes(Base64.getDecoder().decode(base64));
  }

  /**
   * Wraps the array without a copy.
   *
   * @param content an array to which nobody else keeps a reference
   */
  public static Bytes wrap(byte[] content) {
    return new Bytes(content);
  }

  /** Number of bytes. */
  public int size() {
    return content.length;
  }

  /** Whether there are no bytes. */
  public boolean isEmpty() {
    return content.length == 0;
  }

  /** A copy of the bytes. */
  public byte[] toByteArray() {
    return content.clone();
  }

  /** A read-only buffer over the bytes. */
  public ByteBuffer asByteBuffer() {
    return ByteBuffer.wrap(content).asReadOnlyBuffer();
  }

  /** A stream over the bytes, without a copy. */
  public InputStream asInputStream() {
    // transferTo of a ByteArrayInputStream hands the array itself to the other stream.
    return new FilterInputStream(new ByteArrayInputStream(content)) {};
  }

  /** The bytes decoded as UTF-8; malformed sequences become U+FFFD. */
  public String utf8() {
    return new String(content, StandardCharsets.UTF_8);
  }

  /** The bytes as base64 text with padding (RFC 4648). */
  public String base64() {
    return Base64.getEncoder().encodeToString(content);
  }

  /** Number of characters of the base64 text, padding included. */
  public int base64Length() {
    return Math.multiplyExact((content.length + 2) / 3, 4);
  }

  /**
   * Writes the base64 text in ASCII into an array, from index 0.
   *
   * @throws IllegalArgumentException if the array is shorter than {@link #base64Length}
   */
  public void encodeBase64(byte[] target) {
    Base64.getEncoder().encode(content, target);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Bytes bytes && Arrays.equals(content, bytes.content);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(content);
  }

  /** The number of bytes only, because the content may be secret and long. */
  @Override
  public String toString() {
    return "Bytes[" + content.length + "]";
  }
}
