package dev.awsevents;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.collection.Immutable;
import dev.awsevents.runtime.jackson.JacksonCodec;
import dev.awsevents.runtime.text.RecordText;
import org.jspecify.annotations.Nullable;

/**
 * A payload that matches no known type, with all its content.
 *
 * @param content free-form JSON: unmodifiable {@code Map}, {@code List}, {@code String}, {@code
 *     Boolean}, {@code Long}, {@code BigInteger}, {@code BigDecimal} or null
 */
@JacksonCodec
public record UnidentifiedEvent(@Nullable Object content) implements LambdaEvent {
  /** Copies collections, so that the event cannot change. */
  public UnidentifiedEvent {
    content = Immutable.copy(content);
  }

  /** Reads any JSON document as an event of this type. */
  public static Codec<UnidentifiedEvent> codec() {
    return UnidentifiedEventCodec.INSTANCE;
  }

  /** The content as text, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("UnidentifiedEvent").add("content", content).toString();
  }
}
