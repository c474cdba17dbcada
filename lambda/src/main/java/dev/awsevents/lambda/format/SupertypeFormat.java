package dev.awsevents.lambda.format;

import dev.awsevents.runtime.codec.UnbuiltException;
import dev.awsevents.runtime.foreign.PayloadFormat;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The format of a supertype of generated types that has no codec, such as {@code LambdaResponse} or
 * {@code Object}. It writes a generated response as its own class.
 */
public final class SupertypeFormat implements PayloadFormat {
  private final Class<?> type;
  private final PayloadFormats formats;

  /** Leaves values of foreign types to the other formats. */
  public SupertypeFormat(Class<?> type, PayloadFormats formats) {
    this.type = type;
    this.formats = formats;
  }

  @Override
  public @Nullable Object read(byte[] json) throws IOException {
    return formats.ofForeign(type).read(json);
  }

  @Override
  public @Nullable Object read(String json) throws IOException {
    return formats.ofForeign(type).read(json);
  }

  @Override
  public void write(Object value, OutputStream out) throws IOException {
    PayloadFormat generated = formats.ofGenerated(value.getClass());
    if (generated == null) {
      UnbuiltException.refuse(value.getClass());
      formats.ofForeign(type).write(value, out);
    } else {
      generated.write(value, out);
    }
  }
}
