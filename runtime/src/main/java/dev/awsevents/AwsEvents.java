package dev.awsevents;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.ReaderLimits;
import dev.awsevents.runtime.json.Utf8JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads, writes and identifies the payloads of AWS Lambda.
 *
 * <p>Reading accepts what AWS may add, leave out or spell differently. Nothing gets lost: writing
 * what was read gives the same JSON value. Any thread may call the methods.
 */
public final class AwsEvents {
  private AwsEvents() {}

  /** A reader that can have limits of its own and can be strict. */
  public static PayloadReader reader() {
    return new PayloadReader(null, false);
  }

  /**
   * Sets the limits of all reading from now on, documents inside fields included. Only what a
   * {@link PayloadReader} with limits of its own reads is not affected. Of what a mapper of Jackson
   * reads, only the limit on elements holds, because Jackson has limits for the rest.
   */
  public static void setDefaultLimits(JsonLimits limits) {
    ReaderLimits.set(limits);
  }

  /**
   * Reads a payload.
   *
   * @param json UTF-8 text of one JSON document
   * @param type a generated type; or an interface of events, such as {@link LambdaEvent}, for the
   *     event that {@link #identify} finds
   * @throws EventFormatException if the text is not JSON, or its structure does not fit the type,
   *     such as a list in the place of an object; also if the event does not implement the
   *     interface
   * @throws IllegalArgumentException if the type is not a generated one
   */
  public static <T> T read(byte[] json, Class<T> type) {
    return read(json, Codecs.of(type));
  }

  /**
   * Reads a payload from a stream up to its end. Does not close the stream.
   *
   * @throws IOException if the stream fails
   * @throws EventFormatException if the text is not JSON or its structure does not fit the type
   * @throws IllegalArgumentException if the type is not a generated one
   */
  public static <T> T read(InputStream json, Class<T> type) throws IOException {
    return read(document(json, null), type);
  }

  /**
   * Reads a payload.
   *
   * @throws EventFormatException if the text is not JSON or its structure does not fit the type;
   *     offsets count bytes of UTF-8
   * @throws IllegalArgumentException if the type is not a generated one
   */
  public static <T> T read(String json, Class<T> type) {
    return read(DocumentText.utf8(json), type);
  }

  /**
   * Reads a payload whose type has parameters: {@code read(json,
   * EventBridgeEvent.codec(OrderPlaced.class))}.
   *
   * @throws EventFormatException if the text is not JSON or its structure does not fit the type
   */
  public static <T> T read(byte[] json, Codec<T> codec) {
    return read(json, codec, null);
  }

  /** The bytes of a stream up to its end. Small documents load no class for it. */
  static byte[] document(InputStream json, @Nullable JsonLimits limits) throws IOException {
    byte[] document = json.readNBytes(JsonReader.SMALL_DOCUMENT);
    return document.length < JsonReader.SMALL_DOCUMENT
        ? document
        : LargeDocument.read(document, json, limits);
  }

  static <T> T read(byte[] json, Codec<T> codec, @Nullable JsonLimits limits) {
    Utf8JsonReader in = new Utf8JsonReader(json, limits);
    T value = codec.read(in);
    in.end();
    if (value == null) {
      throw new Utf8JsonReader(json).unexpected("an object");
    }
    return value;
  }

  /**
   * Reads a payload whose type has parameters, from a stream up to its end. Does not close the
   * stream.
   *
   * @throws IOException if the stream fails
   * @throws EventFormatException if the text is not JSON or its structure does not fit the type
   */
  public static <T> T read(InputStream json, Codec<T> codec) throws IOException {
    return read(document(json, null), codec);
  }

  /**
   * Reads a payload whose type has parameters.
   *
   * @throws EventFormatException if the text is not JSON or its structure does not fit the type;
   *     offsets count bytes of UTF-8
   */
  public static <T> T read(String json, Codec<T> codec) {
    return read(DocumentText.utf8(json), codec);
  }

  /**
   * Writes a payload as UTF-8 text. Does not flush or close the stream.
   *
   * @param payload a value of a generated type
   * @throws IOException if the stream fails
   * @throws IllegalArgumentException if the type is not a generated one
   */
  public static void write(Object payload, OutputStream out) throws IOException {
    PayloadWriter.write(payload, out);
  }

  /**
   * The payload as JSON.
   *
   * @throws IllegalArgumentException if the type is not a generated one
   */
  public static String toJson(Object payload) {
    return PayloadWriter.toText(payload);
  }

  /**
   * The payload as UTF-8 text of JSON.
   *
   * @throws IllegalArgumentException if the type is not a generated one
   */
  public static byte[] toBytes(Object payload) {
    return PayloadWriter.toBytes(payload);
  }

  /**
   * Writes a payload by a codec as UTF-8 text. Does not flush or close the stream.
   *
   * @throws IOException if the stream fails
   */
  public static <T> void write(T payload, Codec<T> codec, OutputStream out) throws IOException {
    PayloadWriter.write(payload, codec, out);
  }

  /** The payload as JSON, written by a codec. */
  public static <T> String toJson(T payload, Codec<T> codec) {
    return PayloadWriter.toText(payload, codec);
  }

  /** The payload as UTF-8 text of JSON, written by a codec. */
  public static <T> byte[] toBytes(T payload, Codec<T> codec) {
    return PayloadWriter.toBytes(payload, codec);
  }

  /**
   * Finds out which event a payload is, by the keys and constants that AWS always sends. Where they
   * are missing or placeholders, as in payloads that people write, other keys of the payload
   * decide.
   *
   * @return empty if the library does not know the event or cannot tell which one it is
   * @throws EventFormatException if the text is not JSON
   */
  public static Optional<Class<? extends LambdaEvent>> identify(byte[] json) {
    return Identification.of(json, null);
  }

  /**
   * Reads an event, but none that is recognised as another one. {@link #read} reads any JSON object
   * as any type: a payload of Amazon S3 as an {@code SqsEvent} whose messages have no bodies.
   *
   * @param type a generated type, or an interface that events implement, such as {@link
   *     dev.awsevents.http.HttpRequestEvent}
   * @throws EventFormatException if the payload is recognised as an event of another type, is not
   *     JSON, or its structure does not fit the type; also if it is not recognised at all and the
   *     type is such an interface
   * @throws IllegalArgumentException if the type is neither
   */
  public static <T> T readAs(byte[] json, Class<T> type) {
    return read(json, Identification.as(json, type, null));
  }

  /**
   * As {@link #readAs(byte[], Class)}, from a stream up to its end. Does not close the stream.
   *
   * @throws IOException if the stream fails
   */
  public static <T> T readAs(InputStream json, Class<T> type) throws IOException {
    return readAs(document(json, null), type);
  }

  /** As {@link #readAs(byte[], Class)}; offsets count bytes of UTF-8. */
  public static <T> T readAs(String json, Class<T> type) {
    return readAs(DocumentText.utf8(json), type);
  }

  /**
   * Reads a payload as the event that {@link #identify} finds, for pattern matching.
   *
   * @return an {@link UnidentifiedEvent} if the library does not know the event
   * @throws EventFormatException if the text is not JSON or its structure does not fit the type of
   *     the event
   */
  public static LambdaEvent readAny(byte[] json) {
    return read(json, LambdaEventCodec.INSTANCE, null);
  }

  /**
   * As {@link #readAny(byte[])}, from a stream up to its end. Does not close the stream.
   *
   * @throws IOException if the stream fails
   * @throws EventFormatException if the text is not JSON or its structure does not fit the type of
   *     the event
   */
  public static LambdaEvent readAny(InputStream json) throws IOException {
    return readAny(document(json, null));
  }

  /**
   * As {@link #readAny(byte[])}.
   *
   * @throws EventFormatException if the text is not JSON or its structure does not fit the type of
   *     the event; offsets count bytes of UTF-8
   */
  public static LambdaEvent readAny(String json) {
    return readAny(DocumentText.utf8(json));
  }
}
