package dev.awsevents.fuzzing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import dev.awsevents.AwsEvents;

/** Every type refuses a document with an {@code EventFormatException}, or loses nothing of it. */
class EveryTypeFuzzTest {
  private static final Payloads PAYLOADS = Payloads.all();

  @FuzzTest
  void refusesADocumentOrKeepsAllOfIt(FuzzedDataProvider data) {
    Payload payload = PAYLOADS.next(data);
    payload.read().ifPresent(value -> check(payload, value));
  }

  private static void check(Payload payload, Object value) {
    byte[] written = AwsEvents.toBytes(value);
    JsonLoss.check(payload, written);
    Object again = AwsEvents.read(written, payload.type());
    assertArrayEquals(written, AwsEvents.toBytes(again), payload::toString);
    assertEquals(value, again, payload::toString);
    assertEquals(value.hashCode(), again.hashCode(), payload::toString);
    // The order of what is unknown may be another.
    assertEquals(value.toString().length(), again.toString().length(), payload::toString);
  }
}
