package dev.awsevents.runtime.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.json.UTF8JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonWriter;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/** Writes to a generator of Jackson, with its settings. */
final class GeneratorWriter extends JsonWriter {
  /** Whole numbers of so many characters fit into a {@code long}. */
  private static final int SHORT_NUMBER = 18;

  private final JsonGenerator out;
  private final SerializerProvider serializers;

  GeneratorWriter(JsonGenerator out, SerializerProvider serializers) {
    this.out = out;
    this.serializers = serializers;
  }

  @Override
  public void beginObject() {
    try {
      out.writeStartObject();
    } catch (IOException e) {
      throw new StreamFailure(e);
    }
  }

  @Override
  public void endObject() {
    try {
      out.writeEndObject();
    } catch (IOException e) {
      throw new StreamFailure(e);
    }
  }

  @Override
  public void beginArray() {
    try {
      out.writeStartArray();
    } catch (IOException e) {
      throw new StreamFailure(e);
    }
  }

  @Override
  public void endArray() {
    try {
      out.writeEndArray();
    } catch (IOException e) {
      throw new StreamFailure(e);
    }
  }

  @Override
  public void name(FieldNames names, int field) {
    try {
      out.writeFieldName(EncodedNames.of(names)[field]);
    } catch (IOException e) {
      throw new StreamFailure(e);
    }
  }

  @Override
  public void name(String name) {
    try {
      out.writeFieldName(name);
    } catch (IOException e) {
      throw new StreamFailure(e);
    }
  }

  @Override
  public void writeString(String value) {
    try {
      out.writeString(value);
    } catch (IOException e) {
      throw new StreamFailure(e);
    }
  }

  @Override
  public void writeBase64(byte[] text, int length) {
    try {
      if (out instanceof UTF8JsonGenerator) {
        out.writeUTF8String(text, 0, length);
      } else {
        out.writeString(new String(text, 0, length, StandardCharsets.ISO_8859_1));
      }
    } catch (IOException e) {
      throw new StreamFailure(e);
    }
  }

  @Override
  public void writeLong(long value) {
    try {
      out.writeNumber(value);
    } catch (IOException e) {
      throw new StreamFailure(e);
    }
  }

  /** As a value, since a tree or a binary format keeps numbers, not their text. */
  @Override
  public void writeNumber(String text) {
    try {
      BigDecimal number = new BigDecimal(text);
      boolean whole = number.scale() == 0 && text.indexOf('E') < 0;
      if (!whole) {
        out.writeNumber(number);
      } else if (text.length() <= SHORT_NUMBER) {
        out.writeNumber(number.longValue());
      } else {
        out.writeNumber(number.toBigInteger());
      }
    } catch (IOException e) {
      throw new StreamFailure(e);
    }
  }

  @Override
  public void writeBoolean(boolean value) {
    try {
      out.writeBoolean(value);
    } catch (IOException e) {
      throw new StreamFailure(e);
    }
  }

  @Override
  public void writeNull() {
    try {
      out.writeNull();
    } catch (IOException e) {
      throw new StreamFailure(e);
    }
  }

  /** By the mapper. */
  @Override
  public boolean tryWriteOther(Object value) {
    try {
      serializers.defaultSerializeValue(value, out);
      return true;
    } catch (IOException e) {
      throw new StreamFailure(e);
    }
  }
}
