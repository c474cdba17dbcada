package dev.awsevents.runtime.scalar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FarTimestampsTest {
  @Test
  void instantsAreWrittenAndReadAsTheJdkDoes() {
    Random random = new Random(1);
    long range = Instant.MAX.getEpochSecond();
    for (int i = 0; i < 100_000; i++) {
      long most = i % 2 == 0 ? range : 1_000_000_000_000L;
      long seconds = random.nextLong() % most;
      int nano = i % 3 == 0 ? 0 : i % 3 == 1 ? 5_000_000 : random.nextInt(1_000_000_000);
      Instant value = Instant.ofEpochSecond(seconds, nano);
      assertEquals(value.toString(), FarTimestamps.format(value));
      if (!Character.isDigit(value.toString().charAt(0))) {
        assertEquals(value, FarTimestamps.parse(value.toString()));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-1000000000-01-01T00:00:00Z",
        "+1000000000-12-31T23:59:59.999999999Z",
        "-0001-12-31T23:59:59.5Z",
        "+10000-02-29T00:00:00Z",
        "+12026-03-01T12:30:05+01:00"
      })
  void theOutermostInstantsAreRead(String text) {
    assertEquals(Instant.parse(text), FarTimestamps.parse(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-1000000001-12-31T23:59:59Z",
        "+1000000001-01-01T00:00:00Z",
        "+99999999999-01-01T00:00:00Z",
        "+99999999999999999999-01-01T00:00:00Z",
        "-0000-01-01T00:00:00Z",
        "+10001-02-29T00:00:00Z",
        "+123-01-01T00:00:00Z",
        "+2026-01-01T00:00:00Z",
        "+12026",
        "+",
        "-12"
      })
  void whatIsNoInstantIsNotRead(String text) {
    assertNull(FarTimestamps.parse(text));
  }
}
