package dev.awsevents.lambda.format;

import com.amazonaws.services.lambda.runtime.serialization.PojoSerializer;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import com.amazonaws.services.lambda.runtime.serialization.factories.JacksonFactory;
import dev.awsevents.runtime.codec.UnbuiltException;
import dev.awsevents.runtime.foreign.PayloadFormat;
import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/**
 * The format of the runtime's own serializer, which is part of the managed runtimes and of the
 * runtime interface client.
 */
final class RuntimeFormat implements PayloadFormat {
  private final Type type;
  private final PojoSerializer<Object> serializer;

  RuntimeFormat(Type type) {
    if (type instanceof Class<?> plain) {
      UnbuiltException.refuse(plain);
    }
    this.type = type;
    this.serializer = serializer(type);
  }

  @SuppressWarnings("unchecked") // the runtime passes values of the type that it names
  private static PojoSerializer<Object> serializer(Type type) {
    if (type instanceof Class<?> plain
        && LambdaEventSerializers.isLambdaSupportedEvent(plain.getName())) {
      return (PojoSerializer<Object>)
          LambdaEventSerializers.serializerFor(plain, plain.getClassLoader());
    }
    return JacksonFactory.getInstance().getSerializer(type);
  }

  @Override
  public @Nullable Object read(byte[] json) {
    if (type instanceof Class<?> plain && plain.isRecord()) {
      // The mapper of the serializer is configured not to find constructors.
      throw new IllegalStateException(
          "the serializer of the Lambda runtime cannot read records such as "
              + plain.getName()
              + ": add tools.jackson.core:jackson-databind or"
              + " com.fasterxml.jackson.core:jackson-databind");
    }
    return serializer.fromJson(new ByteArrayInputStream(json));
  }

  @Override
  public void write(Object value, OutputStream out) {
    serializer.toJson(value, out);
  }
}
