package dev.awsevents.lambda.format;

import dev.awsevents.AwsEvents;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.foreign.PayloadFormat;
import java.io.IOException;
import java.io.OutputStream;

/** The format of a generated type, or of a list or map of generated types. */
public final class CodecFormat implements PayloadFormat {
  private final Codec<Object> codec;

  private CodecFormat(Codec<Object> codec) {
    this.codec = codec;
  }

  /** The format of a codec. */
  @SuppressWarnings("unchecked") // the runtime passes values of the type that the codec is for
  public static CodecFormat of(Codec<?> codec) {
    return new CodecFormat((Codec<Object>) codec);
  }

  @Override
  public Object read(byte[] json) {
    return AwsEvents.read(json, codec);
  }

  @Override
  public Object read(String json) {
    return AwsEvents.read(json, codec);
  }

  @Override
  public void write(Object value, OutputStream out) throws IOException {
    AwsEvents.write(value, codec, out);
  }
}
