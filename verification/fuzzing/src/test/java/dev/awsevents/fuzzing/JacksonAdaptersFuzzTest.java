package dev.awsevents.fuzzing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.awsevents.runtime.json.JacksonDifference;
import java.io.IOException;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/** Mappers of Jackson 2 and 3 read and write every type as the library itself does. */
class JacksonAdaptersFuzzTest {
  private static final Payloads PAYLOADS = Payloads.all();

  private static final ObjectMapper JACKSON_2 =
      new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private static final tools.jackson.databind.ObjectMapper JACKSON_3 =
      new tools.jackson.databind.ObjectMapper();

  @FuzzTest
  void readAndWriteAsTheLibraryDoes(FuzzedDataProvider data) throws IOException {
    Payload payload = PAYLOADS.next(data);
    Optional<Object> ours = payload.read();
    if (mayDiffer(payload.document())) {
      return;
    }
    assertEquals(ours, readByJackson2(payload), payload::toString);
    assertEquals(ours, readByJackson3(payload), payload::toString);
    if (ours.isPresent()) {
      JsonLoss.check(payload, JACKSON_2.writeValueAsBytes(ours.get()));
      JsonLoss.check(payload, JACKSON_3.writeValueAsBytes(ours.get()));
    }
  }

  private static Optional<Object> readByJackson2(Payload payload) throws IOException {
    try {
      return Optional.ofNullable(JACKSON_2.readValue(payload.document(), payload.type()));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }

  private static Optional<Object> readByJackson3(Payload payload) {
    try {
      return Optional.ofNullable(JACKSON_3.readValue(payload.document(), payload.type()));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private static boolean mayDiffer(byte[] document) {
    for (JacksonDifference difference : JacksonDifference.values()) {
      if (difference.covers(document)) {
        return true;
      }
    }
    return false;
  }
}
