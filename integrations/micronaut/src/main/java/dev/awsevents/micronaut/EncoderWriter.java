package dev.awsevents.micronaut;

import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonWriter;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.Encoder;
import io.micronaut.serde.Serializer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes to an encoder of Micronaut, with its settings. */
final class EncoderWriter extends JsonWriter {
  private final Serializer.EncoderContext context;

  /** The encoders of the objects and lists around. */
  private final Deque<Encoder> outer = new ArrayDeque<>();

  private Encoder out;

  EncoderWriter(Encoder out, Serializer.EncoderContext context) {
    this.out = out;
    this.context = context;
  }

  private interface Step {
    void run() throws IOException;
  }

  private static void run(Step step) {
    try {
      step.run();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void beginObject() {
    outer.push(out);
    run(() -> out = out.encodeObject(Argument.OBJECT_ARGUMENT));
  }

  @Override
  public void beginArray() {
    outer.push(out);
    run(() -> out = out.encodeArray(Argument.OBJECT_ARGUMENT));
  }

  @Override
  public void endObject() {
    end();
  }

  @Override
  public void endArray() {
    end();
  }

  private void end() {
    run(out::finishStructure);
    out = outer.pop();
  }

  @Override
  public void name(FieldNames names, int field) {
    name(names.name(field));
  }

  @Override
  public void name(String name) {
    run(() -> out.encodeKey(name));
  }

  @Override
  public void writeString(String value) {
    run(() -> out.encodeString(value));
  }

  @Override
  public void writeBase64(byte[] text, int length) {
    writeString(new String(text, 0, length, StandardCharsets.ISO_8859_1));
  }

  @Override
  public void writeLong(long value) {
    run(() -> out.encodeLong(value));
  }

  /** Writes a number and not its text, because a tree or a binary format has numbers. */
  @Override
  public void writeNumber(String text) {
    BigDecimal number = new BigDecimal(text);
    if (number.scale() == 0) {
      run(() -> out.encodeBigInteger(number.unscaledValue()));
    } else {
      run(() -> out.encodeBigDecimal(number));
    }
  }

  @Override
  public void writeBoolean(boolean value) {
    run(() -> out.encodeBoolean(value));
  }

  @Override
  public void writeNull() {
    run(out::encodeNull);
  }

  /** Lets Micronaut write the value. */
  @Override
  public boolean tryWriteOther(Object value) {
    @SuppressWarnings("unchecked") // the class of the value itself
    Argument<Object> type = (Argument<Object>) Argument.of(value.getClass());
    run(
        () ->
            context
                .findSerializer(type)
                .createSpecific(context, type)
                .serialize(out, context, type, value));
    return true;
  }
}
