package dev.awsevents.runtime.jackson;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.jsontype.BasicPolymorphicTypeValidator;
import tools.jackson.databind.util.TokenBuffer;

/** A mapper of Jackson 3. */
record Jackson3Mapper(ObjectMapper mapper) implements Mapper {
  static Jackson3Mapper with(Setting... settings) {
    JsonMapper.Builder builder =
        JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);
    for (Setting setting : settings) {
      switch (setting) {
        case ALLOW_NON_NUMERIC_NUMBERS -> builder.enable(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS);
        case ESCAPE_NON_ASCII -> builder.enable(JsonWriteFeature.ESCAPE_NON_ASCII);
        case INDENT_OUTPUT -> builder.enable(SerializationFeature.INDENT_OUTPUT);
        case WRITE_NUMBERS_AS_STRINGS -> builder.enable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS);
        case DEFAULT_TYPING ->
            builder.activateDefaultTyping(
                BasicPolymorphicTypeValidator.builder().allowIfSubType("dev.awsevents.").build());
      }
    }
    return new Jackson3Mapper(builder.build());
  }

  @Override
  public Object read(Source source, String json, Type type) {
    JavaType javaType = mapper.constructType(type);
    return switch (source) {
      case BYTES -> mapper.readValue(json.getBytes(StandardCharsets.UTF_8), javaType);
      case TEXT -> mapper.readValue(json, javaType);
      case READER -> mapper.readValue(new StringReader(json), javaType);
      case TREE -> mapper.treeToValue(mapper.readTree(json), javaType);
      case TOKENS -> readTokens(Integer.MAX_VALUE, json, type);
      case JAVA_OBJECTS -> mapper.convertValue(mapper.readValue(json, Object.class), javaType);
    };
  }

  @Override
  public Object read(InputStream json, Type type) {
    return mapper.readValue(json, mapper.constructType(type));
  }

  @Override
  public Object readTokens(int count, String json, Type type) {
    try (TokenBuffer tokens = new TokenBuffer(ObjectWriteContext.empty(), false);
        JsonParser parser = mapper.createParser(json)) {
      for (int i = 0; i < count && parser.nextToken() != null; i++) {
        tokens.copyCurrentEvent(parser);
      }
      return mapper.readValue(
          tokens.asParser(ObjectReadContext.empty()), mapper.constructType(type));
    }
  }

  @Override
  public Object readEmbedded(String name, @Nullable Object value, Type type) {
    return mapper.treeToValue(
        mapper.createObjectNode().putPOJO(name, value), mapper.constructType(type));
  }

  @Override
  public Object convert(Object value, Type type) {
    return mapper.convertValue(value, mapper.constructType(type));
  }

  @Override
  public String toText(Object value) {
    return mapper.writeValueAsString(value);
  }

  @Override
  public byte[] toBytes(Object value) {
    return mapper.writeValueAsBytes(value);
  }

  @Override
  public String toTreeText(Object value) {
    return mapper.writeValueAsString(mapper.<tools.jackson.databind.JsonNode>valueToTree(value));
  }

  @Override
  public void write(Object value, OutputStream out) {
    mapper.writeValue(out, value);
  }

  @Override
  public String toString() {
    return "Jackson 3";
  }
}
