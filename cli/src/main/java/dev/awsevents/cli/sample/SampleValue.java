package dev.awsevents.cli.sample;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.TextNode;
import dev.awsevents.conformance.ResolvedSchema;
import java.util.Locale;
import java.util.Set;

/** Turns the text of an assignment into a JSON value. */
final class SampleValue {
  private static final ObjectMapper MAPPER =
      new ObjectMapper()
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private SampleValue() {}

  /** JSON if the text is JSON of a type that the schema allows; else a string. */
  static JsonNode of(String text, ResolvedSchema schema) {
    Set<String> types = schema.types();
    try {
      JsonNode value = MAPPER.readTree(text);
      if (!value.isMissingNode() && isOneOf(types, value)) {
        return value;
      }
    } catch (JacksonException e) {
      // It is plain text.
    }
    return TextNode.valueOf(text);
  }

  private static boolean isOneOf(Set<String> types, JsonNode value) {
    String type =
        value.isIntegralNumber() ? "integer" : value.getNodeType().name().toLowerCase(Locale.ROOT);
    return types.isEmpty()
        || types.contains(type)
        || (value.isNumber() && types.contains("number"));
  }
}
