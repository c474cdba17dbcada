package dev.awsevents.value;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.Base64Variants;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import org.jspecify.annotations.Nullable;

/** Reads and writes binary content outside of any generated type, as base64. */
final class BytesCodec implements Codec<Bytes> {
  static final BytesCodec INSTANCE = new BytesCodec();

  static {
    Codecs.register(Bytes.class, INSTANCE);
  }

  private BytesCodec() {}

  @Override
  public @Nullable Bytes read(JsonReader in) {
    byte[] content = in.tryReadBase64();
    if (content != null) {
      return Bytes.wrap(content);
    }
    if (in.peek() == 'n') {
      in.skipValue();
      return null;
    }
    if (in.peek() != '"') {
      throw in.unexpected("base64 text");
    }
    Object start = in.mark();
    String text = in.readString();
    content = text == null ? null : Base64Variants.decode(text);
    if (content == null) {
      in.reset(start);
      throw in.unexpected("base64 text");
    }
    return Bytes.wrap(content);
  }

  @Override
  public void write(JsonWriter out, Bytes value) {
    int length = value.base64Length();
    byte[] text = out.base64Buffer(length);
    value.encodeBase64(text);
    out.writeBase64(text, length);
  }
}
