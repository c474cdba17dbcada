package dev.awsevents.runtime.foreign;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.exc.InvalidDefinitionException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/**
 * The format of the user's Jackson 2: of a mapper with its modules, as tolerant as the runtime's
 * serializer, or of a mapper of the user.
 */
final class Jackson2Format implements PayloadFormat {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .findAndAddModules()
          .enable(
              DeserializationFeature.ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT,
              DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT,
              DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
              DeserializationFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL,
              DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_NULL, JsonInclude.Include.USE_DEFAULTS))
          .build();

  private final JavaType type;
  private final ObjectReader reader;
  private final ObjectWriter writer;

  private Jackson2Format(Type type, ObjectMapper mapper) {
    this.type = mapper.constructType(type);
    this.reader = mapper.readerFor(this.type);
    this.writer = mapper.writerFor(this.type);
  }

  static PayloadFormat of(Type type) {
    return new Jackson2Format(type, MAPPER);
  }

  /** The format of a mapper that the user has made. */
  static PayloadFormat of(Type type, Object mapper) {
    return new Jackson2Format(type, (ObjectMapper) mapper);
  }

  @Override
  public @Nullable Object read(byte[] json) throws IOException {
    try {
      return reader.readValue(json);
    } catch (JsonProcessingException e) {
      throw failure(e);
    }
  }

  private RuntimeException failure(JsonProcessingException e) {
    if (e instanceof InvalidDefinitionException) {
      return JacksonFailure.ofType(type.toCanonical(), e);
    }
    JacksonFailure failure = new JacksonFailure();
    if (e instanceof JsonMappingException mapping) {
      for (JsonMappingException.Reference step : mapping.getPath()) {
        failure.step(step.getFieldName(), step.getIndex());
      }
    }
    JsonLocation location = e.getLocation();
    return failure.ofValue(type.toCanonical(), e, location == null ? -1 : location.getByteOffset());
  }

  @Override
  public void write(Object value, OutputStream out) throws IOException {
    out.write(writer.writeValueAsBytes(value));
  }
}
