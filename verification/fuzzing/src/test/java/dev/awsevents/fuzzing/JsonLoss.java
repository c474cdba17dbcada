package dev.awsevents.fuzzing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.conformance.JsonDifference;
import dev.awsevents.runtime.json.JacksonDifference;
import java.util.List;

/** What is written is the JSON value that was read: docs/json-mapping.md, 2.1. */
final class JsonLoss {
  private JsonLoss() {}

  static void check(Payload payload, byte[] written) {
    if (JacksonDifference.LONE_SURROGATE_IN_NAME.covers(payload.document())) {
      return; // the comparison reads by Jackson, which refuses it
    }
    JsonNode expected = JsonDifference.parse(payload.document());
    JsonNode actual = JsonDifference.parse(written);
    assertEquals(List.of(), JsonDifference.between(expected, actual), payload::toString);
  }
}
