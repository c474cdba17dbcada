package dev.awsevents.runtime.foreign;

import dev.awsevents.EventFormatException;
import dev.awsevents.runtime.codec.ForeignCodec;
import dev.awsevents.runtime.codec.FreeFormCodec;
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
public final class ForeignTypeCodec implements ForeignCodec<Object> {
  private final Type type;
  private final PayloadFormat format;

  /** A codec of the type, which the format reads and writes. */
  public ForeignTypeCodec(Type type, PayloadFormat format) {
    this.type = type;
    this.format = format;
  }

  @Override
  public @Nullable Object read(JsonReader in) {
    if (in.tryReadNull()) {
      return null;
    }
    Object start = in.mark();
    Object content = Objects.requireNonNull(in.readValue()); // null was read above
    try {
      return format.read(FreeFormCodec.document(content));
    } catch (EventFormatException e) {
      in.reset(start);
      throw placed(e.problem(), e.path(), in);
    } catch (IOException | UncheckedIOException e) {
      in.reset(start);
      // No cause: its message may hold values of the payload.
      throw placed(type.getTypeName() + " cannot be read", "$", in);
    }
  }

  /**
   * The error with its place in the whole document.
   *
   * @param path path inside the part, whose root is {@code $}
   * @param in stands at the beginning of the part
   */
  private RuntimeException placed(String problem, String path, JsonReader in) {
    // A parser of Jackson has errors of its own, which have a message and no path to add to.
    RuntimeException here = in.unexpected(type.getTypeName() + " (" + path + " does not fit)");
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
