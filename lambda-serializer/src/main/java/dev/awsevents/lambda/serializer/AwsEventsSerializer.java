package dev.awsevents.lambda.serializer;

import com.amazonaws.services.lambda.runtime.CustomPojoSerializer;
import dev.awsevents.lambda.format.JsonNull;
import dev.awsevents.lambda.format.PayloadFormats;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/**
 * Reads the events and writes the responses of handlers, in place of the runtime's own serializer.
 * The Java runtimes of Lambda find it by {@code ServiceLoader} when it is on the class path of the
 * function. No configuration is needed.
 *
 * <p>Codecs read and write generated types. A parameter of type {@link dev.awsevents.LambdaEvent}
 * takes any event. {@code docs/lambda.md} says what happens with all other types.
 */
public class AwsEventsSerializer implements CustomPojoSerializer {
  private final PayloadFormats formats;

  /** The runtime calls this. */
  public AwsEventsSerializer() {
    this.formats = PayloadFormats.standard();
  }

  /**
   * A serializer that hands foreign types on to another one. The runtime takes one serializer only.
   * A function that needs a second one names a subclass in the service file:
   *
   * <pre>{@code
   * public final class Serializer extends AwsEventsSerializer {
   *   public Serializer() {
   *     super(new PowertoolsSerializer());
   *   }
   * }
   * }</pre>
   *
   * @param other reads and writes all types but generated ones, and but lists and maps of these. It
   *     does not see foreign types inside generated ones.
   */
  protected AwsEventsSerializer(CustomPojoSerializer other) {
    this.formats = PayloadFormats.withOther(other);
  }

  /**
   * Reads an event.
   *
   * @throws dev.awsevents.EventFormatException if the text is not JSON, or its structure does not
   *     fit the type
   * @throws IllegalStateException if the type is foreign and no library on the class path can read
   *     it
   * @throws UncheckedIOException if the stream cannot be read
   */
  @Override
  // The runtime passes the type that it wants, and accepts null. The interface says neither.
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "NullAway"})
  public <T> T fromJson(InputStream input, Type type) {
    try {
      return (T) formats.of(type).read(input.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads an event.
   *
   * @throws dev.awsevents.EventFormatException if the text is not JSON, or its structure does not
   *     fit the type
   * @throws IllegalStateException if the type is foreign and no library on the class path can read
   *     it
   */
  @Override
  // The runtime passes the type that it wants, and accepts null. The interface says neither.
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals", "NullAway"})
  public <T> T fromJson(String input, Type type) {
    try {
      return (T) formats.of(type).read(input);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes a response.
   *
   * @throws IllegalStateException if the type is foreign and no library on the class path can write
   *     it, or if the value is null and the type is the report of a batch
   * @throws UncheckedIOException if the stream cannot be written to
   */
  @Override
  public <T> void toJson(@Nullable T value, OutputStream output, Type type) {
    try {
      if (value == null) {
        JsonNull.write(type, output);
      } else {
        formats.of(type).write(value, output);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
