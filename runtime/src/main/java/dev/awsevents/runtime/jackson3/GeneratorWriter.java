package dev.awsevents.runtime.jackson3;

import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.mapper.FreeFormNumbers;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.json.UTF8JsonGenerator;
import tools.jackson.databind.SerializationContext;

/** Writes to a generator of Jackson, with its settings. */
final class GeneratorWriter extends JsonWriter {
  private final JsonGenerator out;
  private final SerializationContext serializers;

  GeneratorWriter(JsonGenerator out, SerializationContext serializers) {
    this.out = out;
    this.serializers = serializers;
  }

  @Override
  public void beginObject() {
    out.writeStartObject();
  }

  @Override
  public void endObject() {
    out.writeEndObject();
  }

  @Override
  public void beginArray() {
    out.writeStartArray();
  }

  @Override
  public void endArray() {
    out.writeEndArray();
  }

  @Override
  public void name(FieldNames names, int field) {
    out.writeName(EncodedNames.of(names)[field]);
  }

  @Override
  public void name(String name) {
    out.writeName(name);
  }

  @Override
  public void writeString(String value) {
    out.writeString(value);
  }

  @Override
  public void writeBase64(byte[] text, int length) {
    if (out instanceof UTF8JsonGenerator) {
      out.writeUTF8String(text, 0, length);
    } else {
      out.writeString(new String(text, 0, length, StandardCharsets.ISO_8859_1));
    }
  }

  @Override
  public void writeLong(long value) {
    out.writeNumber(value);
  }

  /** Writes a number and not its text, because a tree or a binary format has numbers. */
  @Override
  public void writeNumber(String text) {
    Number number = FreeFormNumbers.ofText(text);
    if (number instanceof BigDecimal decimal) {
      out.writeNumber(decimal);
    } else if (number instanceof BigInteger large) {
      out.writeNumber(large);
    } else {
      out.writeNumber(number.longValue());
    }
  }

  @Override
  public void writeBoolean(boolean value) {
    out.writeBoolean(value);
  }

  @Override
  public void writeNull() {
    out.writeNull();
  }

  /** Lets the mapper write the value. */
  @Override
  public boolean tryWriteOther(Object value) {
    serializers.writeValue(out, value);
    return true;
  }
}
