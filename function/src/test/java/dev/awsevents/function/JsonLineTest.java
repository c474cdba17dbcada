package dev.awsevents.function;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JsonLineTest {
  @ParameterizedTest
  @CsvSource({
    "2026-03-01T12:30:05Z, 2026-03-01T12:30:05.000Z",
    "2026-03-01T12:30:05.120Z, 2026-03-01T12:30:05.120Z",
    "2026-03-01T12:30:05.123456789Z, 2026-03-01T12:30:05.123Z",
  })
  void aTimestampHasMilliseconds(Instant time, String text) {
    assertEquals(text, JsonLine.timestamp(time));
  }
}
