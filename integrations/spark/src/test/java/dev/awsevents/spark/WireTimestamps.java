package dev.awsevents.spark;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/** Instants in all forms of the wire, read by the JDK alone. */
final class WireTimestamps {
  private static final List<Function<String, Instant>> FORMS =
      List.of(
          text -> OffsetDateTime.parse(text).toInstant(),
          text -> OffsetDateTime.parse(text, pattern("yyyy-MM-dd'T'HH:mm:ss.SSSxx")).toInstant(),
          text -> OffsetDateTime.parse(text, pattern("dd/MMM/yyyy:HH:mm:ss xx")).toInstant(),
          text -> ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME).toInstant(),
          text -> ZonedDateTime.parse(text, pattern("EEE MMM dd HH:mm:ss zzz yyyy")).toInstant());

  private WireTimestamps() {}

  private static DateTimeFormatter pattern(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
  }

  /** What a value may mean: a number may count seconds, milliseconds or microseconds. */
  static List<Instant> readings(JsonNode value) {
    String text = value.asText();
    if (value.isNumber() || text.matches("[0-9]+")) {
      BigDecimal count = value.isNumber() ? value.decimalValue() : new BigDecimal(text);
      return Stream.of(0, 3, 6).map(places -> instant(count.movePointLeft(places))).toList();
    }
    for (Function<String, Instant> form : FORMS) {
      try {
        return List.of(form.apply(text));
      } catch (DateTimeParseException e) {
        // one of the other forms
      }
    }
    throw new IllegalArgumentException("no instant: " + text);
  }

  private static Instant instant(BigDecimal seconds) {
    long whole = seconds.longValue();
    BigDecimal nanos = seconds.subtract(BigDecimal.valueOf(whole)).movePointRight(9);
    return Instant.ofEpochSecond(whole, nanos.longValue());
  }
}
