package dev.awsevents;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads payloads as {@link AwsEvents} does, but with limits of its own, or strictly: {@code
 * AwsEvents.reader().withLimits(JsonLimits.standard().withElements(10_000)).strict()}. It is
 * immutable, and any thread may use it.
 *
 * <p>Neither holds for documents inside fields, which are read when a method such as {@code bodyAs}
 * is called: {@link AwsEvents#setDefaultLimits} sets the limits of those.
 */
public final class PayloadReader {
  private final @Nullable JsonLimits limits;
  private final boolean strict;

  /**
   * A reader.
   *
   * @param limits null for those that hold by default when something is read
   */
  PayloadReader(@Nullable JsonLimits limits, boolean strict) {
    this.limits = limits;
    this.strict = strict;
  }

  /** A reader with these limits. */
  public PayloadReader withLimits(JsonLimits limits) {
    return new PayloadReader(limits, strict);
  }

  /**
   * A reader that accepts only what holds to the schema, for tests and for gates through which
   * nothing unforeseen may go. It throws {@link SchemaViolationException}, which names all at once:
   * the payload is recognised as another event or, by {@link #readAny(byte[])}, as none; members
   * that are required are missing or null; members are unknown; values are of another kind than the
   * schema says, such as a number in the place of a string; objects of a union are none of its
   * variants; elements of a list or values of a map are null, although the schema has no nulls
   * there.
   *
   * <p>AWS adds members whenever it likes: a function that reads its events by this reader fails on
   * the day that AWS does. New values of enums are no violations. Patterns, lengths and ranges are
   * not checked.
   */
  public PayloadReader strict() {
    return new PayloadReader(limits, true);
  }

  /**
   * Reads a payload.
   *
   * @param json UTF-8 text of one JSON document
   * @param type a generated type
   * @throws EventFormatException if the text is not JSON, is beyond a limit, or its structure does
   *     not fit the type
   * @throws IllegalArgumentException if the type is not a generated one
   */
  public <T> T read(byte[] json, Class<T> type) {
    return read(json, Codecs.of(type));
  }

  /**
   * Reads a payload from a stream up to its end. Does not close the stream. Reads no more than a
   * little beyond the limit.
   *
   * @throws IOException if the stream fails
   * @throws EventFormatException if the text is not JSON, is beyond a limit, or its structure does
   *     not fit the type
   * @throws IllegalArgumentException if the type is not a generated one
   */
  public <T> T read(InputStream json, Class<T> type) throws IOException {
    return read(json, Codecs.of(type));
  }

  /**
   * Reads a payload.
   *
   * @throws EventFormatException if the text is not JSON, is beyond a limit, or its structure does
   *     not fit the type; offsets count bytes of UTF-8
   * @throws IllegalArgumentException if the type is not a generated one
   */
  public <T> T read(String json, Class<T> type) {
    return read(DocumentText.utf8(json), type);
  }

  /**
   * Reads a payload whose type has parameters.
   *
   * @throws EventFormatException if the text is not JSON, is beyond a limit, or its structure does
   *     not fit the type
   */
  public <T> T read(byte[] json, Codec<T> codec) {
    return strict ? StrictReading.read(json, codec, limits) : AwsEvents.read(json, codec, limits);
  }

  /**
   * Reads a payload whose type has parameters, from a stream up to its end. Does not close the
   * stream. Reads no more than a little beyond the limit.
   *
   * @throws IOException if the stream fails
   * @throws EventFormatException if the text is not JSON, is beyond a limit, or its structure does
   *     not fit the type
   */
  public <T> T read(InputStream json, Codec<T> codec) throws IOException {
    return read(AwsEvents.document(json, limits), codec);
  }

  /**
   * Reads a payload whose type has parameters.
   *
   * @throws EventFormatException if the text is not JSON, is beyond a limit, or its structure does
   *     not fit the type; offsets count bytes of UTF-8
   */
  public <T> T read(String json, Codec<T> codec) {
    return read(DocumentText.utf8(json), codec);
  }

  /**
   * The members of a payload that a type does not know, nested ones included: what AWS has added
   * since this version was made, or what somebody has misspelled. They are in the {@code
   * unknownFields} of the record that reading gives, and of the records nested in it.
   *
   * @param json UTF-8 text of one JSON document
   * @param type a generated type, or {@link LambdaEvent} for the event that {@link #identify} finds
   * @return a JSON Pointer (RFC 6901) of each, such as {@code /Records/0/newMember}, in the order
   *     of the payload; of thousands, or of a million characters in all, the first ones. The names
   *     in it are those of the payload, in full.
   * @throws EventFormatException if the text is not JSON, is beyond a limit, or its structure does
   *     not fit the type
   * @throws IllegalArgumentException if the type is not a generated one
   */
  public List<String> unknownMembers(byte[] json, Class<?> type) {
    return unknownMembers(json, Codecs.of(type));
  }

  /**
   * As {@link #unknownMembers(byte[], Class)}, for a type that has parameters.
   *
   * @throws EventFormatException if the text is not JSON, is beyond a limit, or its structure does
   *     not fit the type
   */
  public List<String> unknownMembers(byte[] json, Codec<?> codec) {
    return StrictReading.unknownMembers(json, codec, limits);
  }

  /**
   * Finds out which event a payload is.
   *
   * @return empty if the library does not know the event
   * @throws EventFormatException if the text is not JSON or is beyond a limit
   */
  public Optional<Class<? extends LambdaEvent>> identify(byte[] json) {
    return Identification.of(json, limits);
  }

  /**
   * Reads an event, but none that is recognised as another one.
   *
   * @param type a generated type, or an interface that events implement
   * @throws EventFormatException if the payload is recognised as an event of another type, is not
   *     JSON, is beyond a limit, or its structure does not fit the type; also if it is not
   *     recognised at all and the type is such an interface
   * @throws IllegalArgumentException if the type is neither
   */
  public <T> T readAs(byte[] json, Class<T> type) {
    return read(json, Identification.as(json, type, limits));
  }

  /**
   * As {@link #readAs(byte[], Class)}, from a stream up to its end. Does not close the stream.
   * Reads no more than a little beyond the limit.
   *
   * @throws IOException if the stream fails
   */
  public <T> T readAs(InputStream json, Class<T> type) throws IOException {
    return readAs(AwsEvents.document(json, limits), type);
  }

  /** As {@link #readAs(byte[], Class)}. */
  public <T> T readAs(String json, Class<T> type) {
    return readAs(DocumentText.utf8(json), type);
  }

  /**
   * Reads a payload as the event that {@link #identify} finds.
   *
   * @return an {@link UnidentifiedEvent} if the library does not know the event
   * @throws EventFormatException if the text is not JSON, is beyond a limit, or its structure does
   *     not fit the type of the event
   */
  public LambdaEvent readAny(byte[] json) {
    return read(json, LambdaEventCodec.INSTANCE);
  }

  /**
   * As {@link #readAny(byte[])}, from a stream up to its end. Does not close the stream. Reads no
   * more than a little beyond the limit.
   *
   * @throws IOException if the stream fails
   */
  public LambdaEvent readAny(InputStream json) throws IOException {
    return readAny(AwsEvents.document(json, limits));
  }

  /** As {@link #readAny(byte[])}. */
  public LambdaEvent readAny(String json) {
    return readAny(DocumentText.utf8(json));
  }
}
