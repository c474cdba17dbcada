package dev.awsevents.runtime.foreign;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.exc.InvalidDefinitionException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The format of the user's Jackson 3: of a mapper with its modules, as tolerant as the runtime's
 * serializer, or of a mapper of the user.
 */
final class Jackson3Format implements PayloadFormat {
  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .findAndAddModules()
          .enable(
              DeserializationFeature.ACCEPT_EMPTY_ARRAY_AS_NULL_OBJECT,
              DeserializationFeature.ACCEPT_EMPTY_STRING_AS_NULL_OBJECT,
              DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY,
              DeserializationFeature.UNWRAP_SINGLE_VALUE_ARRAYS)
          .enable(EnumFeature.READ_UNKNOWN_ENUM_VALUES_AS_NULL)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(MapperFeature.ALLOW_FINAL_FIELDS_AS_MUTATORS)
          .enable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
          .changeDefaultPropertyInclusion(
              inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();

  private final JavaType type;
  private final ObjectReader reader;
  private final ObjectWriter writer;

  private Jackson3Format(Type type, ObjectMapper mapper) {
    this.type = mapper.constructType(type);
    this.reader = mapper.readerFor(this.type);
    this.writer = mapper.writerFor(this.type);
  }

  static PayloadFormat of(Type type) {
    return new Jackson3Format(type, MAPPER);
  }

  /** The format of a mapper that the user has made. */
  static PayloadFormat of(Type type, Object mapper) {
    return new Jackson3Format(type, (ObjectMapper) mapper);
  }

  @Override
  public @Nullable Object read(byte[] json) {
    try {
      return reader.readValue(json);
    } catch (JacksonException e) {
      throw failure(e);
    }
  }

  private RuntimeException failure(JacksonException e) {
    if (e instanceof InvalidDefinitionException) {
      return JacksonFailure.ofType(type.toCanonical(), e);
    }
    JacksonFailure failure = new JacksonFailure();
    for (JacksonException.Reference step : e.getPath()) {
      failure.step(step.getPropertyName(), step.getIndex());
    }
    TokenStreamLocation location = e.getLocation();
    return failure.ofValue(type.toCanonical(), e, location == null ? -1 : location.getByteOffset());
  }

  @Override
  public void write(Object value, OutputStream out) throws IOException {
    out.write(writer.writeValueAsBytes(value));
  }
}
