package dev.awsevents.interop;

import java.lang.reflect.Type;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A mapper of Jackson 3. */
record Jackson3(String name, ObjectMapper mapper) implements Jackson {
  @Override
  public Object read(byte[] json, Type type) {
    return mapper.readValue(json, mapper.constructType(type));
  }

  @Override
  public Object read(String json, Type type) {
    return mapper.readValue(json, mapper.constructType(type));
  }

  @Override
  public Object readTree(byte[] json, Type type) {
    JsonNode tree =
        mapper.reader().with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).readTree(json);
    return mapper.treeToValue(tree, mapper.constructType(type));
  }

  @Override
  public Object convert(Object value, Type type) {
    return mapper.convertValue(value, mapper.constructType(type));
  }

  @Override
  public byte[] toBytes(Object value) {
    return mapper.writeValueAsBytes(value);
  }

  @Override
  public String toText(Object value) {
    return mapper.writeValueAsString(value);
  }

  @Override
  public String toText(Object value, Type type) {
    return mapper.writerFor(mapper.constructType(type)).writeValueAsString(value);
  }

  @Override
  public String toString() {
    return name;
  }
}
