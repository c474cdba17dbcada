package dev.awsevents.properties;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.random.RandomGenerator;

/** Random instants for each form of timestamps, from the year 0 to 9999. */
final class RandomInstants {
  private static final Instant FIRST = Instant.parse("0000-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T23:59:59.999999999Z");

  private static final List<Instant> EDGES =
      List.of(
          FIRST,
          LAST,
          Instant.EPOCH,
          Instant.EPOCH.minusNanos(1),
          Instant.EPOCH.minusMillis(1),
          Instant.EPOCH.minusSeconds(1),
          Instant.EPOCH.plusNanos(1),
          Instant.parse("1969-12-31T23:59:59.5Z"),
          Instant.parse("1900-02-28T23:59:59.999Z"),
          Instant.parse("2000-02-29T12:00:00.000001Z"),
          Instant.parse("2026-03-01T12:30:05.120Z"),
          Instant.parse("2038-01-19T03:14:08Z"),
          Instant.parse("0999-12-31T23:59:59.010Z"));

  private RandomInstants() {}

  /**
   * The next instant.
   *
   * @param finer whether it may be finer than the form is by the schema, such as nanoseconds where
   *     AWS sends milliseconds; numbers and ISO 8601 can say them nevertheless
   */
  static Instant next(RandomGenerator random, String form, boolean finer) {
    Instant instant =
        random.nextBoolean()
            ? EDGES.get(random.nextInt(EDGES.size()))
            : FIRST.plus(between(random)).plusNanos(random.nextInt(1_000_000_000));
    return instant.truncatedTo(
        switch (form) {
          case "common-log", "rfc-1123", "java-date" -> ChronoUnit.SECONDS;
          case "iso-8601", "epoch-seconds" -> ChronoUnit.NANOS;
          case "epoch-micros-string" -> finer ? ChronoUnit.NANOS : ChronoUnit.MICROS;
          default -> finer ? ChronoUnit.NANOS : ChronoUnit.MILLIS;
        });
  }

  private static Duration between(RandomGenerator random) {
    return Duration.ofSeconds(random.nextLong(Duration.between(FIRST, LAST).toSeconds()));
  }
}
