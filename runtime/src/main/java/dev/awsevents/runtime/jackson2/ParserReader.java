package dev.awsevents.runtime.jackson2;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonParser.NumberType;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.JsonTokenId;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import dev.awsevents.runtime.json.Base64Text;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Reads one value from a parser of Jackson, whose current token is the first of the value at first
 * and the last of it afterwards, as Jackson has it. Limits are those of the parser.
 */
final class ParserReader extends JsonReader {
  private final DeserializationContext context;
  private final Class<?> type;

  /** What the value stands in. */
  private final @Nullable JsonStreamContext outside;

  /** The source, or a {@link Replay} while that lasts. */
  private JsonParser parser;

  private String unknownName = "";

  ParserReader(JsonParser source, DeserializationContext context, Class<?> type)
      throws IOException {
    this.context = context;
    this.type = type;
    this.parser = source;
    JsonToken first = source.currentToken();
    boolean inside = first == JsonToken.FIELD_NAME || first == JsonToken.END_OBJECT;
    boolean structure = inside || first == JsonToken.START_OBJECT || first == JsonToken.START_ARRAY;
    JsonStreamContext position = source.getParsingContext();
    this.outside = structure && position != null ? position.getParent() : position;
    if (inside) {
      restoreBeginning(source);
    }
  }

  /** A type id was the first member and has been taken away together with the opening brace. */
  private void restoreBeginning(JsonParser source) throws IOException {
    TokenBuffer tokens = context.bufferForInputBuffering(source);
    tokens.writeStartObject();
    for (JsonToken token = source.currentToken();
        token == JsonToken.FIELD_NAME;
        token = source.nextToken()) {
      tokens.copyCurrentStructure(source);
    }
    tokens.writeEndObject();
    parser = Replay.of(tokens, source, source.currentTokenLocation());
  }

  /** Goes on behind a replay that is over; false when there is none. */
  private boolean endReplay() {
    if (parser instanceof Replay replay && replay.isOver()) {
      parser = replay.outer();
      return true;
    }
    return false;
  }

  @Override
  public char peek() {
    switch (parser.currentTokenId()) {
      case JsonTokenId.ID_START_OBJECT:
        return '{';
      case JsonTokenId.ID_START_ARRAY:
        return '[';
      case JsonTokenId.ID_STRING, JsonTokenId.ID_EMBEDDED_OBJECT:
        return '"';
      case JsonTokenId.ID_NUMBER_INT, JsonTokenId.ID_NUMBER_FLOAT:
        return '0';
      case JsonTokenId.ID_TRUE:
        return 't';
      case JsonTokenId.ID_FALSE:
        return 'f';
      case JsonTokenId.ID_NULL:
        return 'n';
      default:
        throw unexpected("a value");
    }
  }

  @Override
  public boolean tryReadNull() {
    return parser.currentTokenId() == JsonTokenId.ID_NULL;
  }

  @Override
  public void beginObject() {
    if (parser.currentTokenId() != JsonTokenId.ID_START_OBJECT) {
      throw unexpected("an object");
    }
  }

  @Override
  public int nextField(FieldNames names, int previous) {
    try {
      SerializableString[] encoded = EncodedNames.of(names);
      int guess = names.successor(previous);
      if (guess < encoded.length ? parser.nextFieldName(encoded[guess]) : matchNone(parser)) {
        parser.nextToken();
        return guess;
      }
      return otherField(names, previous, guess);
    } catch (IOException e) {
      throw new StreamFailure(e);
    }
  }

  /** For records without fields: goes to the next name, which is none of theirs. */
  private static boolean matchNone(JsonParser parser) throws IOException {
    parser.nextToken();
    return false;
  }

  /** The field whose name is the current token. */
  private int otherField(FieldNames names, int previous, int guess) throws IOException {
    if (endReplay()) {
      return nextField(names, previous);
    }
    switch (parser.currentTokenId()) {
      case JsonTokenId.ID_FIELD_NAME:
        String name = parser.currentName();
        int field = names.find(name);
        names.follow(previous, field == UNKNOWN ? guess : field);
        unknownName = name;
        parser.nextToken();
        return field;
      case JsonTokenId.ID_END_OBJECT:
        return END;
      default:
        throw unexpected("a member name");
    }
  }

  @Override
  public String unknownName() {
    return unknownName;
  }

  @Override
  public @Nullable String nextName(boolean first) {
    try {
      String name = parser.nextFieldName();
      if (name != null) {
        parser.nextToken();
        return name;
      }
      if (endReplay()) {
        return nextName(first);
      }
      if (parser.currentTokenId() == JsonTokenId.ID_END_OBJECT) {
        return null;
      }
      throw unexpected("a member name");
    } catch (IOException e) {
      throw new StreamFailure(e);
    }
  }

  @Override
  public boolean beginArray() {
    if (parser.currentTokenId() != JsonTokenId.ID_START_ARRAY) {
      throw unexpected("a list");
    }
    return nextElement();
  }

  @Override
  public boolean nextElement() {
    try {
      JsonToken token = parser.nextToken();
      while (token == null && endReplay()) {
        token = parser.nextToken();
      }
      return token != JsonToken.END_ARRAY;
    } catch (IOException e) {
      throw new StreamFailure(e);
    }
  }

  @Override
  public @Nullable String readString() {
    try {
      switch (parser.currentTokenId()) {
        case JsonTokenId.ID_STRING, JsonTokenId.ID_NUMBER_INT, JsonTokenId.ID_NUMBER_FLOAT:
          return parser.getText();
        case JsonTokenId.ID_START_OBJECT, JsonTokenId.ID_START_ARRAY:
          throw unexpected("a string");
        default:
          Object scalar = readScalar();
          return scalar == null ? null : scalar.toString();
      }
    } catch (IOException e) {
      throw new StreamFailure(e);
    }
  }

  @Override
  public @Nullable Object readScalar() {
    try {
      switch (parser.currentTokenId()) {
        case JsonTokenId.ID_STRING:
          return parser.getText();
        case JsonTokenId.ID_NUMBER_INT:
          return wholeNumber();
        case JsonTokenId.ID_NUMBER_FLOAT:
          // What JSON does not have, but Jackson reads when told to: NaN and Infinity.
          return parser.isNaN() ? parser.getText() : parser.getDecimalValue();
        case JsonTokenId.ID_TRUE:
          return true;
        case JsonTokenId.ID_FALSE:
          return false;
        case JsonTokenId.ID_NULL:
          return null;
        case JsonTokenId.ID_EMBEDDED_OBJECT:
          return embedded(parser.getEmbeddedObject());
        default:
          throw unexpected("a single value");
      }
    } catch (IOException e) {
      throw new StreamFailure(e);
    }
  }

  private Object wholeNumber() throws IOException {
    if (parser.getNumberType() != NumberType.BIG_INTEGER) {
      return parser.getLongValue();
    }
    BigInteger number = parser.getBigIntegerValue();
    return number.bitLength() < Long.SIZE ? (Object) number.longValue() : number;
  }

  /** A scalar that is there as a Java object, as in a tree or a binary format. */
  private @Nullable Object embedded(@Nullable Object value) {
    if (value instanceof byte[] bytes) {
      return Base64.getEncoder().encodeToString(bytes);
    }
    if (value instanceof Number number) {
      return new BigDecimal(number.toString());
    }
    if (value == null || value instanceof Boolean || value instanceof CharSequence) {
      return value instanceof CharSequence text ? text.toString() : value;
    }
    throw unexpected("JSON");
  }

  @Override
  public byte @Nullable [] tryReadBase64() {
    try {
      if (parser.currentTokenId() == JsonTokenId.ID_EMBEDDED_OBJECT
          && parser.getEmbeddedObject() instanceof byte[] bytes) {
        return bytes.clone();
      }
      if (parser.currentTokenId() != JsonTokenId.ID_STRING || !parser.hasTextCharacters()) {
        return null;
      }
      return Base64Text.decode(
          parser.getTextCharacters(), parser.getTextOffset(), parser.getTextLength());
    } catch (IOException e) {
      throw new StreamFailure(e);
    }
  }

  @Override
  public Object mark() {
    try {
      JsonLocation start = parser.currentTokenLocation();
      TokenBuffer tokens = context.bufferForInputBuffering(parser);
      tokens.copyCurrentStructure(parser);
      Replay replay = Replay.of(tokens, parser, start);
      parser = replay;
      return replay;
    } catch (IOException e) {
      throw new StreamFailure(e);
    }
  }

  @Override
  public void reset(Object mark) {
    try {
      ((Replay) mark).restart();
      parser = (Replay) mark;
    } catch (IOException e) {
      throw new StreamFailure(e);
    }
  }

  @Override
  public void skipValue() {
    try {
      parser.skipChildren();
    } catch (IOException e) {
      throw new StreamFailure(e);
    }
  }

  /** Has Jackson read the next value. */
  @Nullable Object read(JsonDeserializer<Object> deserializer) {
    JsonStreamContext inside = parser.getParsingContext();
    if (parser.currentToken().isStructStart()) {
      inside = inside.getParent();
    }
    try {
      if (parser.currentTokenId() == JsonTokenId.ID_NULL) {
        return deserializer.getNullValue(context);
      }
      return deserializer.deserialize(parser, context);
    } catch (JsonMappingException e) {
      ParserErrors.prependPath(e, parser, inside, outside, type);
      throw new StreamFailure(e);
    } catch (IOException e) {
      throw new StreamFailure(e);
    }
  }

  @Override
  public RuntimeException unexpected(String expected) {
    return ParserErrors.unexpected(expected, parser, outside, type);
  }
}
