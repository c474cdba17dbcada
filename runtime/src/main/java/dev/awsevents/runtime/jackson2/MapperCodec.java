package dev.awsevents.runtime.jackson2;

import com.fasterxml.jackson.databind.JsonDeserializer;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.FreeFormCodec;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/** Reads a type that the mapper knows, as the generic part of a type that has a codec. */
final class MapperCodec implements Codec<Object> {
  private final JsonDeserializer<Object> deserializer;

  MapperCodec(JsonDeserializer<Object> deserializer) {
    this.deserializer = deserializer;
  }

  @Override
  public @Nullable Object read(JsonReader in) {
    return ((ParserReader) in).read(deserializer);
  }

  @Override
  public void write(JsonWriter out, Object value) {
    FreeFormCodec.INSTANCE.write(out, value);
  }
}
