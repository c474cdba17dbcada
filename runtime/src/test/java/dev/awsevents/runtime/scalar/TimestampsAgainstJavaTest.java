package dev.awsevents.runtime.scalar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Random instants, whose spelling {@code java.time} knows as well. */
class TimestampsAgainstJavaTest {
  @Test
  void isoAgreesWithJava() {
    DateTimeFormatter millis = formatter("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'");
    DateTimeFormatter basicOffset = formatter("uuuu-MM-dd'T'HH:mm:ss.SSSxx");
    for (Instant value : instants()) {
      assertRoundTrip("ISO_8601", value, "\"" + value + "\"");
      Instant truncated = value.truncatedTo(ChronoUnit.MILLIS);
      assertRoundTrip("ISO_8601_MILLIS", truncated, "\"" + millis.format(truncated) + "\"");
      assertRoundTrip(
          "ISO_8601_BASIC_OFFSET", truncated, "\"" + basicOffset.format(truncated) + "\"");
    }
  }

  @Test
  void offsetsAgreeWithJava() {
    Random random = new Random(11);
    for (Instant value : instants()) {
      ZoneOffset offset =
          ZoneOffset.ofTotalSeconds((random.nextInt(36 * 60 - 1) - 18 * 60 + 1) * 60);
      for (String pattern : List.of("uuuu-MM-dd'T'HH:mm:ss.nxxx", "uuuu-MM-dd HH:mm:ss.SSSSSSxx")) {
        DateTimeFormatter formatter =
            DateTimeFormatter.ofPattern(pattern.replace(".n", ".nnnnnnnnn"), Locale.ROOT)
                .withZone(offset);
        String text = formatter.format(value);
        Instant expected = formatter.parse(text, Instant::from);
        if (isFourDigitYear(text)) {
          assertEquals(expected, Timestamps.read("ISO_8601", "\"" + text + "\"").value(), text);
        }
      }
    }
  }

  private static boolean isFourDigitYear(String text) {
    return text.charAt(0) >= '0' && text.charAt(0) <= '9' && text.charAt(4) == '-';
  }

  @Test
  void namedMonthsAgreeWithJava() {
    DateTimeFormatter commonLog = formatter("dd/MMM/uuuu:HH:mm:ss xx");
    DateTimeFormatter rfc1123 = formatter("EEE, dd MMM uuuu HH:mm:ss 'GMT'");
    DateTimeFormatter javaDate = formatter("EEE MMM dd HH:mm:ss 'UTC' uuuu");
    for (Instant value : instants()) {
      Instant seconds = value.truncatedTo(ChronoUnit.SECONDS);
      assertRoundTrip("COMMON_LOG", seconds, "\"" + commonLog.format(seconds) + "\"");
      assertRoundTrip("RFC_1123", seconds, "\"" + rfc1123.format(seconds) + "\"");
      assertRoundTrip("JAVA_DATE", seconds, "\"" + javaDate.format(seconds) + "\"");
    }
  }

  @Test
  void epochsAgreeWithJava() {
    for (Instant value : instants()) {
      Instant millis = value.truncatedTo(ChronoUnit.MILLIS);
      Instant micros = value.truncatedTo(ChronoUnit.MICROS);
      String second = Long.toString(value.getEpochSecond());
      Instant seconds = Instant.ofEpochSecond(value.getEpochSecond());
      assertRoundTrip("EPOCH_SECONDS", seconds, second);
      assertRoundTrip("EPOCH_SECONDS_STRING", seconds, "\"" + second + "\"");
      assertRoundTrip("EPOCH_MILLIS", millis, Long.toString(millis.toEpochMilli()));
      assertRoundTrip("EPOCH_MILLIS_STRING", millis, "\"" + millis.toEpochMilli() + "\"");
      long count = micros.getEpochSecond() * 1_000_000 + micros.getNano() / 1_000;
      assertRoundTrip("EPOCH_MICROS_STRING", micros, "\"" + count + "\"");
      // With a fraction, whose spelling is no concern here.
      for (String format : List.of("EPOCH_SECONDS", "EPOCH_MILLIS", "EPOCH_MICROS_STRING")) {
        assertEquals(value, Timestamps.read(format, Timestamps.written(format, value)).value());
      }
    }
  }

  /** Random ones of the years 0 to 9999, of which the nearer ones come more often. */
  private static List<Instant> instants() {
    Random random = new Random(20260301);
    long first = Instant.parse("0000-01-01T00:00:00Z").getEpochSecond();
    long last = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();
    return random
        .longs(4_000, first, last)
        .map(second -> random.nextBoolean() ? second : second >> random.nextInt(30))
        .mapToObj(second -> Instant.ofEpochSecond(second, random.nextInt(1_000_000_000)))
        .toList();
  }

  private static DateTimeFormatter formatter(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.US).withZone(ZoneOffset.UTC);
  }

  private static void assertRoundTrip(String format, Instant value, String json) {
    assertEquals(json, Timestamps.written(format, value));
    OneField<Instant> field = Timestamps.read(format, json);
    assertEquals(value, field.value());
    assertNull(field.raw());
  }
}
