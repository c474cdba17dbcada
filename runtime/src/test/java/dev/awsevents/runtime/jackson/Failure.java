package dev.awsevents.runtime.jackson;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.stream.Collectors;
import tools.jackson.databind.DatabindException;

/** What the exceptions for a value that cannot be read have in common in both versions. */
record Failure(String problem, String path) {
  static Failure of(Exception thrown) {
    if (thrown instanceof DatabindException third) {
      return new Failure(
          third.getOriginalMessage(),
          third.getPath().stream()
              .map(at -> at.getPropertyName() == null ? "" + at.getIndex() : at.getPropertyName())
              .collect(Collectors.joining("/")));
    }
    // Jackson 2 has this one around those of convertValue.
    Throwable second = thrown instanceof IllegalArgumentException ? thrown.getCause() : thrown;
    JsonMappingException mapping = assertInstanceOf(JsonMappingException.class, second);
    return new Failure(
        mapping.getOriginalMessage(),
        mapping.getPath().stream()
            .map(at -> at.getFieldName() == null ? "" + at.getIndex() : at.getFieldName())
            .collect(Collectors.joining("/")));
  }
}
