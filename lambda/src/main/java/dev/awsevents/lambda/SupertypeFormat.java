package dev.awsevents.lambda;

import dev.awsevents.runtime.foreign.PayloadFormat;
import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The format of a supertype of generated types that has no codec, such as {@code LambdaResponse} or
 * {@code Object}. It writes a generated response as its own class.
 */
final class SupertypeFormat implements PayloadFormat {
  private final Class<?> type;

  SupertypeFormat(Class<?> type) {
    this.type = type;
  }

  @Override
  public @Nullable Object read(byte[] json) throws IOException {
    return ForeignTypes.format(type).read(json);
  }

  @Override
  public @Nullable Object read(String json) throws IOException {
    return ForeignTypes.format(type).read(json);
  }

  @Override
  public void write(Object value, OutputStream out) throws IOException {
    PayloadFormat generated = PayloadFormats.ofGenerated(value.getClass());
    PayloadFormat format = generated == null ? ForeignTypes.format(type) : generated;
    format.write(value, out);
  }
}
