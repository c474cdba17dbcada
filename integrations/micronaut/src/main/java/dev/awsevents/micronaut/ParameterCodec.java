package dev.awsevents.micronaut;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.FreeFormCodec;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.Deserializer;
import io.micronaut.serde.LimitingStream;
import io.micronaut.serde.support.util.JsonNodeDecoder;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** Reads a type that Micronaut knows, as the generic part of a type that has a codec. */
final class ParameterCodec implements Codec<Object> {
  private final Deserializer<Object> deserializer;
  private final Deserializer.DecoderContext context;
  private final Argument<Object> type;

  ParameterCodec(
      Deserializer<Object> deserializer,
      Deserializer.DecoderContext context,
      Argument<Object> type) {
    this.deserializer = deserializer;
    this.context = context;
    this.type = type;
  }

  @Override
  public @Nullable Object read(JsonReader in) {
    try {
      return deserializer.deserializeNullable(
          JsonNodeDecoder.create(JsonNodes.of(in.readValue()), LimitingStream.DEFAULT_LIMITS),
          context,
          type);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void write(JsonWriter out, Object value) {
    FreeFormCodec.INSTANCE.write(out, value);
  }
}
