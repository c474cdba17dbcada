package dev.awsevents.lambda;

import com.amazonaws.services.lambda.runtime.CustomPojoSerializer;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/**
 * Reads the events and writes the responses of handlers, in place of the runtime's own serializer.
 * The Java runtimes of Lambda find it by {@code ServiceLoader} when it is on the class path of the
 * function; nothing needs to be configured.
 *
 * <p>Generated types are read and written by their codecs. {@link dev.awsevents.LambdaEvent} as the
 * parameter stands for any event. What happens with all other types is said in {@code
 * docs/lambda.md}.
 */
public final class AwsEventsSerializer implements CustomPojoSerializer {
  /** Called by the runtime. */
  public AwsEventsSerializer() {}

  /**
   * Reads an event.
   *
   * @throws dev.awsevents.EventFormatException if the text is not JSON or has another structure
   * @throws IllegalStateException if the type is not a generated one and nothing that could read it
   *     is on the class path
   */
  @Override
  // The runtime passes the type that it asks for, and takes null; the interface says neither.
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "NullAway"})
  public <T> T fromJson(InputStream input, Type type) {
    try {
      return (T) PayloadFormats.of(type).read(input.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads an event.
   *
   * @throws dev.awsevents.EventFormatException if the text is not JSON or has another structure
   * @throws IllegalStateException if the type is not a generated one and nothing that could read it
   *     is on the class path
   */
  @Override
  // The runtime passes the type that it asks for, and takes null; the interface says neither.
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "NullAway"})
  public <T> T fromJson(String input, Type type) {
    try {
      return (T) PayloadFormats.of(type).read(input);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes a response.
   *
   * @throws IllegalStateException if the type is not a generated one and nothing that could write
   *     it is on the class path
   */
  @Override
  public <T> void toJson(@Nullable T value, OutputStream output, Type type) {
    try {
      if (value == null) {
        JsonNull.write(output);
      } else {
        PayloadFormats.of(type).write(value, output);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
