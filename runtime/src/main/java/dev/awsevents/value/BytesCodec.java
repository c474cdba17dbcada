package dev.awsevents.value;

import dev.awsevents.codec.Binary;
import dev.awsevents.codec.Codec;
import dev.awsevents.codec.Codecs;
import dev.awsevents.json.JsonReader;
import dev.awsevents.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/**
 * Binary content that stands alone, outside of any generated type, as base64. Found by its name, as
 * the generated codecs are.
 */
final class BytesCodec implements Codec<Bytes> {
  static {
    Codecs.register(Bytes.class, new BytesCodec());
  }

  @Override
  public @Nullable Bytes read(JsonReader in) {
    Bytes value = Binary.read(in);
    if (value == null && in.hasRaw()) {
      throw in.unexpected("base64 text");
    }
    return value;
  }

  @Override
  public void write(JsonWriter out, Bytes value) {
    Binary.write(out, value);
  }
}
