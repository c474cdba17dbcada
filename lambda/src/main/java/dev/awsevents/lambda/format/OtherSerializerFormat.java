package dev.awsevents.lambda.format;

import com.amazonaws.services.lambda.runtime.CustomPojoSerializer;
import dev.awsevents.runtime.foreign.PayloadFormat;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** The format of a foreign type that another serializer of the function knows. */
final class OtherSerializerFormat implements PayloadFormat {
  private final Type type;
  private final CustomPojoSerializer serializer;

  OtherSerializerFormat(Type type, CustomPojoSerializer serializer) {
    this.type = type;
    this.serializer = serializer;
  }

  @Override
  public @Nullable Object read(byte[] json) {
    return serializer.fromJson(new ByteArrayInputStream(json), type);
  }

  @Override
  public @Nullable Object read(String json) {
    return serializer.fromJson(json, type);
  }

  @Override
  public void write(Object value, OutputStream out) {
    serializer.toJson(value, out, type);
  }
}
