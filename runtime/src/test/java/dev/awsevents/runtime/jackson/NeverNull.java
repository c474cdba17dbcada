package dev.awsevents.runtime.jackson;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.ValueDeserializer;

/** A user's type in whose place a null is an error. */
@com.fasterxml.jackson.databind.annotation.JsonDeserialize(using = NeverNull.Reader2.class)
@tools.jackson.databind.annotation.JsonDeserialize(using = NeverNull.Reader3.class)
final class NeverNull {
  static final class Reader2 extends JsonDeserializer<NeverNull> {
    @Override
    public NeverNull deserialize(JsonParser parser, DeserializationContext context) {
      return new NeverNull();
    }

    @Override
    public NeverNull getNullValue(DeserializationContext context) throws JsonMappingException {
      throw JsonMappingException.from(context, "no null");
    }
  }

  static final class Reader3 extends ValueDeserializer<NeverNull> {
    @Override
    public NeverNull deserialize(
        tools.jackson.core.JsonParser parser,
        tools.jackson.databind.DeserializationContext context) {
      return new NeverNull();
    }

    @Override
    public NeverNull getNullValue(tools.jackson.databind.DeserializationContext context) {
      throw DatabindException.from(context, "no null");
    }
  }
}
