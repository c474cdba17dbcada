package dev.awsevents.micronaut;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.Encoder;
import io.micronaut.serde.Serializer;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Writes a value of a generated type by the codec of its own class. */
final class CodecSerializer implements Serializer<Object> {
  static final CodecSerializer INSTANCE = new CodecSerializer();

  private CodecSerializer() {}

  @Override
  public void serialize(
      Encoder encoder, EncoderContext context, Argument<? extends Object> type, Object value)
      throws IOException {
    @SuppressWarnings("unchecked") // the codec of the value's own class
    Codec<Object> codec = (Codec<Object>) Codecs.of(value.getClass());
    try {
      codec.write(new EncoderWriter(encoder, context), value);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
