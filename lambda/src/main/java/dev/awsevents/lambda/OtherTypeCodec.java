package dev.awsevents.lambda;

import dev.awsevents.EventFormatException;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.json.Utf8JsonReader;
import dev.awsevents.runtime.json.Utf8JsonWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/**
 * A type that is not generated, inside one that is: the {@code Order} of {@code
 * EventBridgeEvent<Order>}. The part of the document is handed over as a document of its own.
 */
final class OtherTypeCodec implements Codec<Object> {
  private final Type type;
  private final PayloadFormat format;

  OtherTypeCodec(Type type) {
    this.type = type;
    this.format = OtherTypes.format(type);
  }

  @Override
  public @Nullable Object read(JsonReader in) {
    if (in.tryReadNull()) {
      return null;
    }
    Object start = in.mark();
    Utf8JsonWriter part = new Utf8JsonWriter();
    part.writeValue(in.readValue());
    try {
      return format.read(part.toByteArray());
    } catch (EventFormatException e) {
      in.reset(start);
      throw placed(e.problem(), e.path(), in.unexpected(""));
    } catch (IOException | UncheckedIOException e) {
      in.reset(start);
      // Without the cause, whose message may hold values of the payload.
      throw placed(type.getTypeName() + " cannot be read", "$", in.unexpected(""));
    }
  }

  /**
   * The error with its place in the whole document.
   *
   * @param path from the part, which is {@code $}
   * @param here an error at the place of the part
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
    out.writeValue(new Utf8JsonReader(part.toByteArray()).readValue());
  }
}
