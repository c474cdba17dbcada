package dev.awsevents.runtime.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.awsevents.EventFormatException;
import dev.awsevents.JsonLimits;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * What a reader makes of a document.
 *
 * @param value as {@link JsonValues#exact} has it; null also where the document is refused
 */
public record Outcome(boolean accepted, @Nullable Object value) {
  private static final Outcome REFUSED = new Outcome(false, null);

  private static final ObjectMapper JACKSON =
      new ObjectMapper(
              JsonFactory.builder()
                  .disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(JsonLimits.STANDARD_DEPTH)
                          .maxNumberLength(JsonLimits.STANDARD_NUMBER_LENGTH)
                          .maxStringLength(JsonLimits.STANDARD_STRING_LENGTH)
                          .maxNameLength(JsonLimits.STANDARD_NAME_LENGTH)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

  public static Outcome ofReading(byte[] document) {
    try {
      return new Outcome(true, JsonValues.exact(read(document)));
    } catch (EventFormatException e) {
      return REFUSED;
    }
  }

  public static Outcome ofJackson(byte[] document) {
    try {
      return new Outcome(true, JsonValues.exact(JACKSON.readValue(document, Object.class)));
    } catch (IOException | NumberFormatException e) {
      // The latter is how it refuses an exponent that no BigDecimal can have.
      return REFUSED;
    }
  }

  /** Whether skipping takes the document. */
  public static boolean skips(byte[] document) {
    try {
      Utf8JsonReader in = new Utf8JsonReader(document);
      in.skipValue();
      in.end();
      return true;
    } catch (EventFormatException e) {
      return false;
    }
  }

  public static @Nullable Object read(byte[] document) {
    Utf8JsonReader in = new Utf8JsonReader(document);
    Object value = in.readValue();
    in.end();
    return value;
  }

  public static byte[] write(@Nullable Object value) {
    Utf8JsonWriter out = new Utf8JsonWriter();
    out.writeValue(value);
    return out.toByteArray();
  }
}
