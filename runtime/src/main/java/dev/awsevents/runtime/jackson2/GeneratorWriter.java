package dev.awsevents.runtime.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.UTF8JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.mapper.FreeFormNumbers;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;

/** Writes to a generator of Jackson, with its settings. */
final class GeneratorWriter extends JsonWriter {
  private final JsonGenerator out;
  private final SerializerProvider serializers;

  GeneratorWriter(JsonGenerator out, SerializerProvider serializers) {
    this.out = out;
    this.serializers = serializers;
  }

  @Override
  public void beginObject() {
    Unchecked.writeStartObject(out);
  }

  @Override
  public void endObject() {
    Unchecked.writeEndObject(out);
  }

  @Override
  public void beginArray() {
    Unchecked.writeStartArray(out);
  }

  @Override
  public void endArray() {
    Unchecked.writeEndArray(out);
  }

  @Override
  public void name(FieldNames names, int field) {
    Unchecked.writeName(out, EncodedNames.of(names)[field]);
  }

  @Override
  public void name(String name) {
    Unchecked.writeName(out, name);
  }

  @Override
  public void writeString(String value) {
    Unchecked.writeString(out, value);
  }

  @Override
  public void writeBase64(byte[] text, int length) {
    if (out instanceof UTF8JsonGenerator) {
      Unchecked.writeUTF8String(out, text, 0, length);
    } else {
      Unchecked.writeString(out, new String(text, 0, length, StandardCharsets.ISO_8859_1));
    }
  }

  @Override
  public void writeLong(long value) {
    Unchecked.writeNumber(out, value);
  }

  /** Writes a number and not its text, because a tree or a binary format has numbers. */
  @Override
  public void writeNumber(String text) {
    Number number = FreeFormNumbers.ofText(text);
    if (number instanceof BigDecimal decimal) {
      Unchecked.writeNumber(out, decimal);
    } else if (number instanceof BigInteger large) {
      Unchecked.writeNumber(out, large);
    } else {
      Unchecked.writeNumber(out, number.longValue());
    }
  }

  @Override
  public void writeBoolean(boolean value) {
    Unchecked.writeBoolean(out, value);
  }

  @Override
  public void writeNull() {
    Unchecked.writeNull(out);
  }

  /** Lets the mapper write the value. */
  @Override
  public boolean tryWriteOther(Object value) {
    Unchecked.writeValue(serializers, out, value);
    return true;
  }
}
