package dev.awsevents.interop;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.lang.reflect.Type;

/** A mapper of Jackson 2. */
record Jackson2(String name, ObjectMapper mapper) implements Jackson {
  @Override
  public Object read(byte[] json, Type type) throws Exception {
    return mapper.readValue(json, mapper.constructType(type));
  }

  @Override
  public Object read(String json, Type type) throws Exception {
    return mapper.readValue(json, mapper.constructType(type));
  }

  @Override
  public Object readTree(byte[] json, Type type) throws Exception {
    JsonNode tree =
        mapper.reader().with(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).readTree(json);
    return mapper.treeToValue(tree, mapper.constructType(type));
  }

  @Override
  public Object convert(Object value, Type type) {
    return mapper.convertValue(value, mapper.constructType(type));
  }

  @Override
  public byte[] toBytes(Object value) throws Exception {
    return mapper.writeValueAsBytes(value);
  }

  @Override
  public String toText(Object value) throws Exception {
    return mapper.writeValueAsString(value);
  }

  @Override
  public String toText(Object value, Type type) throws Exception {
    return mapper.writerFor(mapper.constructType(type)).writeValueAsString(value);
  }

  @Override
  public String toString() {
    return name;
  }
}
