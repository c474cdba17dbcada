package dev.awsevents.lambda.format;

import dev.awsevents.AwsEvents;
import dev.awsevents.EventFormatException;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.FreeFormCodec;
import dev.awsevents.runtime.foreign.PayloadFormat;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.json.Utf8JsonReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes a foreign type inside a generated one: the {@code Order} of {@code
 * EventBridgeEvent<Order>}. It reads its part of the document as a document of its own.
 */
final class ForeignTypeCodec implements Codec<Object> {
  private final Type type;
  private final PayloadFormat format;

  ForeignTypeCodec(Type type) {
    this.type = type;
    this.format = ForeignTypes.format(type);
  }

  @Override
  public @Nullable Object read(JsonReader in) {
    if (in.tryReadNull()) {
      return null;
    }
    Object start = in.mark();
    Object content = Objects.requireNonNull(in.readValue()); // null was read above
    try {
      return format.read(AwsEvents.toBytes(content, FreeFormCodec.INSTANCE));
    } catch (EventFormatException e) {
      in.reset(start);
      throw placed(e.problem(), e.path(), in.unexpected(""));
    } catch (IOException | UncheckedIOException e) {
      in.reset(start);
      // No cause: its message may hold values of the payload.
      throw placed(type.getTypeName() + " cannot be read", "$", in.unexpected(""));
    }
  }

  /**
   * The error with its place in the whole document.
   *
   * @param path path inside the part, whose root is {@code $}
   * @param here an error at the beginning of the part
   */
  private static RuntimeException placed(String problem, String path, RuntimeException here) {
    return here instanceof EventFormatException at
        ? new EventFormatException(problem, at.path() + path.substring(1), at.byteOffset())
        : here;
  }

  @Override
  public void write(JsonWriter out, Object value) {
    ByteArrayOutputStream part = new ByteArrayOutputStream();
    try {
      format.write(value, part);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    out.writeValue(FreeFormCodec.INSTANCE.read(new Utf8JsonReader(part.toByteArray())));
  }
}
