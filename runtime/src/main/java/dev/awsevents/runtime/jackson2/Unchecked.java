package dev.awsevents.runtime.jackson2;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonParser.NumberType;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Methods of Jackson 2 as Jackson 3 has them: under its names, and with a {@link StreamFailure} in
 * place of the checked exception. The first parameter is the object that has the method.
 *
 * <p>The methods are static, because an object around each parser would cost more.
 */
final class Unchecked {
  private Unchecked() {}

  static @Nullable JsonToken nextToken(JsonParser parser) {
    try {
      return parser.nextToken();
    } catch (IOException e) {
      throw new StreamFailure(e);
    }
  }

  static @Nullable String nextName(JsonParser parser) {
    try {
      return parser.nextFieldName();
    } catch (IOException e) {
      throw new StreamFailure(e);
    }
  }

  static boolean nextName(JsonParser parser, SerializableString name) {
    try {
      return parser.nextFieldName(name);
    } catch (IOException e) {
      throw new StreamFailure(e);
    }
  }

  static String currentName(JsonParser parser) {
    try {
      return parser.currentName();
    } catch (IOException e) {
      throw new StreamFailure(e);
    }
  }

  static void skipChildren(JsonParser parser) {
    try {
      parser.skipChildren();
    } catch (IOException e) {
      throw new StreamFailure(e);
    }
  }

  static String getString(JsonParser parser) {
    try {
      return parser.getText();
    } catch (IOException e) {
      throw new StreamFailure(e);
    }
  }

  static char[] getStringCharacters(JsonParser parser) {
    try {
      return parser.getTextCharacters();
    } catch (IOException e) {
      throw new StreamFailure(e);
    }
  }

  static int getStringOffset(JsonParser parser) {
    try {
      return parser.getTextOffset();
    } catch (IOException e) {
      throw new StreamFailure(e);
    }
  }

  static int getStringLength(JsonParser parser) {
    try {
      return parser.getTextLength();
    } catch (IOException e) {
      throw new StreamFailure(e);
    }
  }

  static NumberType getNumberType(JsonParser parser) {
    try {
      return parser.getNumberType();
    } catch (IOException e) {
      throw new StreamFailure(e);
    }
  }

  static long getLongValue(JsonParser parser) {
    try {
      return parser.getLongValue();
    } catch (IOException e) {
      throw new StreamFailure(e);
    }
  }

  static BigInteger getBigIntegerValue(JsonParser parser) {
    try {
      return parser.getBigIntegerValue();
    } catch (IOException e) {
      throw new StreamFailure(e);
    }
  }

  static BigDecimal getDecimalValue(JsonParser parser) {
    try {
      return parser.getDecimalValue();
    } catch (IOException e) {
      throw new StreamFailure(e);
    }
  }

  static boolean isNaN(JsonParser parser) {
    try {
      return parser.isNaN();
    } catch (IOException e) {
      throw new StreamFailure(e);
    }
  }

  static @Nullable Object getEmbeddedObject(JsonParser parser) {
    try {
      return parser.getEmbeddedObject();
    } catch (IOException e) {
      throw new StreamFailure(e);
    }
  }

  static void copyCurrentEvent(TokenBuffer tokens, JsonParser parser) {
    try {
      tokens.copyCurrentEvent(parser);
    } catch (IOException e) {
      throw new StreamFailure(e);
    }
  }

  static void writeStartObject(JsonGenerator out) {
    try {
      out.writeStartObject();
    } catch (IOException e) {
      throw new StreamFailure(e);
    }
  }

  static void writeEndObject(JsonGenerator out) {
    try {
      out.writeEndObject();
    } catch (IOException e) {
      throw new StreamFailure(e);
    }
  }

  static void writeStartArray(JsonGenerator out) {
    try {
      out.writeStartArray();
    } catch (IOException e) {
      throw new StreamFailure(e);
    }
  }

  static void writeEndArray(JsonGenerator out) {
    try {
      out.writeEndArray();
    } catch (IOException e) {
      throw new StreamFailure(e);
    }
  }

  static void writeName(JsonGenerator out, SerializableString name) {
    try {
      out.writeFieldName(name);
    } catch (IOException e) {
      throw new StreamFailure(e);
    }
  }

  static void writeName(JsonGenerator out, String name) {
    try {
      out.writeFieldName(name);
    } catch (IOException e) {
      throw new StreamFailure(e);
    }
  }

  static void writeString(JsonGenerator out, String value) {
    try {
      out.writeString(value);
    } catch (IOException e) {
      throw new StreamFailure(e);
    }
  }

  static void writeUTF8String(JsonGenerator out, byte[] text, int offset, int length) {
    try {
      out.writeUTF8String(text, offset, length);
    } catch (IOException e) {
      throw new StreamFailure(e);
    }
  }

  static void writeNumber(JsonGenerator out, long value) {
    try {
      out.writeNumber(value);
    } catch (IOException e) {
      throw new StreamFailure(e);
    }
  }

  static void writeNumber(JsonGenerator out, BigInteger value) {
    try {
      out.writeNumber(value);
    } catch (IOException e) {
      throw new StreamFailure(e);
    }
  }

  static void writeNumber(JsonGenerator out, BigDecimal value) {
    try {
      out.writeNumber(value);
    } catch (IOException e) {
      throw new StreamFailure(e);
    }
  }

  static void writeBoolean(JsonGenerator out, boolean value) {
    try {
      out.writeBoolean(value);
    } catch (IOException e) {
      throw new StreamFailure(e);
    }
  }

  static void writeNull(JsonGenerator out) {
    try {
      out.writeNull();
    } catch (IOException e) {
      throw new StreamFailure(e);
    }
  }

  static void writeValue(SerializerProvider serializers, JsonGenerator out, Object value) {
    try {
      serializers.defaultSerializeValue(value, out);
    } catch (IOException e) {
      throw new StreamFailure(e);
    }
  }

  /** Errors of mapping stay as they are, so that a path can be added to them. */
  static @Nullable Object deserialize(
      JsonDeserializer<?> deserializer, JsonParser parser, DeserializationContext context)
      throws JsonMappingException {
    try {
      return deserializer.deserialize(parser, context);
    } catch (JsonMappingException e) {
      throw e;
    } catch (IOException e) {
      throw new StreamFailure(e);
    }
  }

  /** The path of an error of mapping. Empty for other errors, which have no path. */
  static List<Reference> getPath(IOException error) {
    return error instanceof JsonMappingException mapping ? mapping.getPath() : List.of();
  }
}
