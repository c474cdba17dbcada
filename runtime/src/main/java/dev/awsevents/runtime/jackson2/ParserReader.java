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
import dev.awsevents.runtime.collection.NegativeZero;
import dev.awsevents.runtime.json.Base64Text;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.mapper.EmbeddedScalar;
import dev.awsevents.runtime.mapper.FreeFormNumbers;
import java.io.IOException;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Reads one value from a parser of Jackson. The current token is the first of the value before
 * reading and the last of it afterwards, as Jackson requires. The limits of the parser apply.
 */
final class ParserReader extends JsonReader {
  private final DeserializationContext context;
  private final Class<?> type;

  /** The context around the value. */
  private final @Nullable JsonStreamContext outside;

  /** The source, or a {@link Replay} until that is over. */
  private JsonParser parser;

  private String unknownName = "";

  ParserReader(JsonParser source, DeserializationContext context, Class<?> type)
      throws IOException {
    super(null);
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

  /**
   * Restores the opening brace. Jackson took it away together with a type id, which was the first
   * member.
   */
  private void restoreBeginning(JsonParser source) throws IOException {
    TokenBuffer tokens = context.bufferForInputBuffering(source);
    tokens.writeStartObject();
    for (JsonToken token = source.currentToken();
        token == JsonToken.FIELD_NAME;
        token = source.nextToken()) {
      copyValue(tokens);
    }
    tokens.writeEndObject();
    parser = Replay.of(tokens, source, source.currentTokenLocation());
  }

  /** Goes on after a replay that is over. False if there is none. */
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
    SerializableString[] encoded = EncodedNames.of(names);
    int guess = names.successor(previous);
    if (guess < encoded.length ? Unchecked.nextName(parser, encoded[guess]) : matchNone(parser)) {
      Unchecked.nextToken(parser);
      return guess;
    }
    return otherField(names, previous, guess);
  }

  /** For records without fields. Goes to the next name, which no field can have. */
  private static boolean matchNone(JsonParser parser) {
    Unchecked.nextToken(parser);
    return false;
  }

  /** The field whose name is the current token. */
  private int otherField(FieldNames names, int previous, int guess) {
    if (endReplay()) {
      return nextField(names, previous);
    }
    switch (parser.currentTokenId()) {
      case JsonTokenId.ID_FIELD_NAME:
        String name = Unchecked.currentName(parser);
        int field = names.find(name);
        names.follow(previous, field == UNKNOWN ? guess : field);
        unknownName = name;
        Unchecked.nextToken(parser);
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
    String name = Unchecked.nextName(parser);
    if (name != null) {
      Unchecked.nextToken(parser);
      return name;
    }
    if (endReplay()) {
      return nextName(first);
    }
    if (parser.currentTokenId() == JsonTokenId.ID_END_OBJECT) {
      return null;
    }
    throw unexpected("a member name");
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
    JsonToken token = Unchecked.nextToken(parser);
    while (token == null && endReplay()) {
      token = Unchecked.nextToken(parser);
    }
    return token != JsonToken.END_ARRAY;
  }

  @Override
  public @Nullable String readString() {
    switch (parser.currentTokenId()) {
      case JsonTokenId.ID_STRING:
        return Unchecked.getString(parser);
      case JsonTokenId.ID_START_OBJECT, JsonTokenId.ID_START_ARRAY:
        throw unexpected("a string");
      default:
        return text(readScalar());
    }
  }

  /** What a scalar is as a string. Notes it if it was none. */
  private @Nullable String text(@Nullable Object scalar) {
    if (scalar == null || scalar instanceof String) {
      return (String) scalar;
    }
    reject(scalar);
    // As it is written, so that it is the same text when it is read again.
    return scalar instanceof Number number ? JsonWriter.textOf(number) : scalar.toString();
  }

  @Override
  public @Nullable Object readScalar() {
    switch (parser.currentTokenId()) {
      case JsonTokenId.ID_STRING:
        return Unchecked.getString(parser);
      case JsonTokenId.ID_NUMBER_INT:
        return wholeNumber();
      case JsonTokenId.ID_NUMBER_FLOAT:
        // NaN and Infinity: JSON does not have them, but Jackson can be set to read them.
        return Unchecked.isNaN(parser) ? Unchecked.getString(parser) : decimal();
      case JsonTokenId.ID_TRUE:
        return true;
      case JsonTokenId.ID_FALSE:
        return false;
      case JsonTokenId.ID_NULL:
        return null;
      case JsonTokenId.ID_EMBEDDED_OBJECT:
        return embeddedScalar();
      default:
        throw unexpected("a single value");
    }
  }

  private Number decimal() {
    try {
      BigDecimal value = Unchecked.getDecimalValue(parser);
      return value.signum() == 0 && hasMinusSign()
          ? NegativeZero.of(value.scale())
          : FreeFormNumbers.decimal(value);
    } catch (NumberFormatException e) {
      // An exponent that no BigDecimal can have. This exception has the number in its message.
      throw unexpected("a number with an exponent of at most 32 bits");
    }
  }

  private Object wholeNumber() {
    if (Unchecked.getNumberType(parser) == NumberType.BIG_INTEGER) {
      return FreeFormNumbers.whole(Unchecked.getBigIntegerValue(parser));
    }
    long value = Unchecked.getLongValue(parser);
    return isNegativeZero(value) ? NegativeZero.of(0) : (Object) value;
  }

  private boolean isNegativeZero(long value) {
    return value == 0 && hasMinusSign();
  }

  /** Whether the number begins with a minus sign. Numbers of Java do not tell it of zero. */
  private boolean hasMinusSign() {
    return Unchecked.getString(parser).startsWith("-");
  }

  private @Nullable Object embeddedScalar() {
    Object scalar = EmbeddedScalar.of(Unchecked.getEmbeddedObject(parser));
    if (scalar == EmbeddedScalar.NONE) {
      throw unexpected("JSON");
    }
    return scalar;
  }

  @Override
  public byte @Nullable [] tryReadBase64() {
    if (parser.currentTokenId() == JsonTokenId.ID_EMBEDDED_OBJECT
        && Unchecked.getEmbeddedObject(parser) instanceof byte[] bytes) {
      return bytes.clone();
    }
    if (parser.currentTokenId() != JsonTokenId.ID_STRING || !parser.hasTextCharacters()) {
      return null;
    }
    return Base64Text.decode(
        Unchecked.getStringCharacters(parser),
        Unchecked.getStringOffset(parser),
        Unchecked.getStringLength(parser));
  }

  @Override
  public Object mark() {
    JsonLocation start = parser.currentTokenLocation();
    TokenBuffer tokens = context.bufferForInputBuffering(parser);
    copyValue(tokens);
    Replay replay = Replay.of(tokens, parser, start);
    parser = replay;
    return replay;
  }

  /** Copies the value, and the name before it. A copy that Jackson makes loses the sign of zero. */
  private void copyValue(TokenBuffer tokens) {
    int depth = 0;
    for (JsonToken token = parser.currentToken();
        token != null;
        token = Unchecked.nextToken(parser)) {
      if (token == JsonToken.VALUE_NUMBER_INT
          && Unchecked.getNumberType(parser) != NumberType.BIG_INTEGER
          && isNegativeZero(Unchecked.getLongValue(parser))) {
        Unchecked.writeNumber(tokens, NegativeZero.of(0));
      } else {
        Unchecked.copyCurrentEvent(tokens, parser);
      }
      if (token.isStructStart()) {
        depth++;
      } else if (token.isStructEnd()) {
        depth--;
      }
      if (depth == 0 && token != JsonToken.FIELD_NAME) {
        return;
      }
    }
  }

  @Override
  public void reset(Object mark) {
    ((Replay) mark).restart();
    parser = (Replay) mark;
  }

  @Override
  public void skipValue() {
    Unchecked.skipChildren(parser);
  }

  /** Lets Jackson read the next value. */
  @Nullable Object read(JsonDeserializer<Object> deserializer) {
    JsonStreamContext inside = parser.getParsingContext();
    if (parser.currentToken().isStructStart()) {
      inside = inside.getParent();
    }
    try {
      return parser.currentTokenId() == JsonTokenId.ID_NULL
          ? deserializer.getNullValue(context)
          : Unchecked.deserialize(deserializer, parser, context);
    } catch (JsonMappingException e) {
      ParserErrors.prependPath(e, parser, inside, outside, type);
      throw new StreamFailure(e);
    }
  }

  @Override
  public RuntimeException unexpected(String expected) {
    return ParserErrors.unexpected(expected, parser, outside, type);
  }

  @Override
  public RuntimeException mismatch(String problem) {
    return ParserErrors.mismatch(problem, parser, outside, type);
  }
}
