package dev.awsevents.runtime.scalar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimestampFormatTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ISO_8601              | "2026-03-01T12:30:05Z"           | 2026-03-01T12:30:05Z
          ISO_8601              | "2026-03-01T12:30:05.123Z"       | 2026-03-01T12:30:05.123Z
          ISO_8601              | "2026-03-01T12:30:05.123456Z"    | 2026-03-01T12:30:05.123456Z
          ISO_8601              | "2026-03-01T12:30:05.123456789Z" | 2026-03-01T12:30:05.123456789Z
          ISO_8601              | "2026-03-01T12:30:05.000000001Z" | 2026-03-01T12:30:05.000000001Z
          ISO_8601              | "1970-01-01T00:00:00Z"           | 1970-01-01T00:00:00Z
          ISO_8601              | "1969-12-31T23:59:59.999Z"       | 1969-12-31T23:59:59.999Z
          ISO_8601              | "0000-01-01T00:00:00Z"           | 0000-01-01T00:00:00Z
          ISO_8601              | "0001-01-01T00:00:00Z"           | 0001-01-01T00:00:00Z
          ISO_8601              | "9999-12-31T23:59:59.999999999Z" | 9999-12-31T23:59:59.999999999Z
          ISO_8601              | "2024-02-29T00:00:00Z"           | 2024-02-29T00:00:00Z
          ISO_8601              | "2000-02-29T23:59:59Z"           | 2000-02-29T23:59:59Z
          ISO_8601_MILLIS       | "2026-03-01T12:30:05.000Z"       | 2026-03-01T12:30:05Z
          ISO_8601_MILLIS       | "2026-03-01T12:30:05.120Z"       | 2026-03-01T12:30:05.120Z
          ISO_8601_MILLIS       | "2026-03-01T12:30:05.000001Z"    | 2026-03-01T12:30:05.000001Z
          ISO_8601_BASIC_OFFSET | "2026-03-01T12:30:05.000+0000"   | 2026-03-01T12:30:05Z
          ISO_8601_BASIC_OFFSET | "2026-03-01T12:30:05.007+0000"   | 2026-03-01T12:30:05.007Z
          EPOCH_SECONDS         | 0                                | 1970-01-01T00:00:00Z
          EPOCH_SECONDS         | 1772368205                       | 2026-03-01T12:30:05Z
          EPOCH_SECONDS         | 1772368205.0                     | 2026-03-01T12:30:05Z
          EPOCH_SECONDS         | 1772368205.123                   | 2026-03-01T12:30:05.123Z
          EPOCH_SECONDS         | 1.772368205123E9                 | 2026-03-01T12:30:05.123Z
          EPOCH_SECONDS         | 1772368205.123456789             | 2026-03-01T12:30:05.123456789Z
          EPOCH_SECONDS         | -1                               | 1969-12-31T23:59:59Z
          EPOCH_SECONDS         | -0.5                             | 1969-12-31T23:59:59.5Z
          EPOCH_SECONDS         | -1.000000001                     | 1969-12-31T23:59:58.999999999Z
          EPOCH_SECONDS         | 253402300799                     | 9999-12-31T23:59:59Z
          EPOCH_MILLIS          | 0                                | 1970-01-01T00:00:00Z
          EPOCH_MILLIS          | 1772368205123                    | 2026-03-01T12:30:05.123Z
          EPOCH_MILLIS          | 1772368205000                    | 2026-03-01T12:30:05Z
          EPOCH_MILLIS          | 1772368205123.456                | 2026-03-01T12:30:05.123456Z
          EPOCH_MILLIS          | 1772368205123.456789             | 2026-03-01T12:30:05.123456789Z
          EPOCH_MILLIS          | 1.772368205E12                   | 2026-03-01T12:30:05Z
          EPOCH_MILLIS          | -1                               | 1969-12-31T23:59:59.999Z
          EPOCH_MILLIS          | -1001                            | 1969-12-31T23:59:58.999Z
          EPOCH_MILLIS          | 9223372036854775807              | +292278994-08-17T07:12:55.807Z
          EPOCH_MILLIS          | -9223372036854775808             | -292275055-05-16T16:47:04.192Z
          EPOCH_SECONDS_STRING  | "1772368205"                     | 2026-03-01T12:30:05Z
          EPOCH_SECONDS_STRING  | "1772368205.5"                   | 2026-03-01T12:30:05.5Z
          EPOCH_SECONDS_STRING  | "-1"                             | 1969-12-31T23:59:59Z
          EPOCH_MILLIS_STRING   | "1772368205123"                  | 2026-03-01T12:30:05.123Z
          EPOCH_MILLIS_STRING   | "0"                              | 1970-01-01T00:00:00Z
          EPOCH_MICROS_STRING   | "1772368205123456"               | 2026-03-01T12:30:05.123456Z
          EPOCH_MICROS_STRING   | "-1"                             | 1969-12-31T23:59:59.999999Z
          COMMON_LOG            | "01/Mar/2026:12:30:05 +0000"     | 2026-03-01T12:30:05Z
          COMMON_LOG            | "31/Dec/1969:23:59:59 +0000"     | 1969-12-31T23:59:59Z
          RFC_1123              | "Sun, 01 Mar 2026 12:30:05 GMT"  | 2026-03-01T12:30:05Z
          RFC_1123              | "Thu, 29 Feb 2024 00:00:00 GMT"  | 2024-02-29T00:00:00Z
          JAVA_DATE             | "Sun Mar 01 12:30:05 UTC 2026"   | 2026-03-01T12:30:05Z
          JAVA_DATE             | "Thu Jan 01 00:00:00 UTC 1970"   | 1970-01-01T00:00:00Z
          """)
  void ownSpellingIsHeldInFull(String format, String json, Instant value) {
    OneField<Instant> field = Timestamps.read(format, json);

    assertEquals(value, field.value());
    assertNull(field.raw());
    OneField.assertSameJson(json, Timestamps.write(format, field));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ISO_8601              | "2026-03-01T12:30:05.000Z"      | 2026-03-01T12:30:05Z
          ISO_8601              | "2026-03-01T12:30:05.1Z"        | 2026-03-01T12:30:05.1Z
          ISO_8601              | "2026-03-01T12:30:05.1234Z"     | 2026-03-01T12:30:05.1234Z
          ISO_8601              | "2026-03-01T12:30:05+00:00"     | 2026-03-01T12:30:05Z
          ISO_8601              | "2026-03-01T12:30:05-00:00"     | 2026-03-01T12:30:05Z
          ISO_8601              | "2026-03-01T12:30:05+0000"      | 2026-03-01T12:30:05Z
          ISO_8601              | "2026-03-01T12:30:05+00"        | 2026-03-01T12:30:05Z
          ISO_8601              | "2026-03-01T13:30:05+01:00"     | 2026-03-01T12:30:05Z
          ISO_8601              | "2026-03-01T07:00:05-0530"      | 2026-03-01T12:30:05Z
          ISO_8601              | "2026-03-02T02:30:05.5+14"      | 2026-03-01T12:30:05.5Z
          ISO_8601              | "2026-01-01T00:00:00+01:00"     | 2025-12-31T23:00:00Z
          ISO_8601              | "2024-02-29T23:00:00-02:00"     | 2024-03-01T01:00:00Z
          ISO_8601              | "2026-03-01 12:30:05Z"          | 2026-03-01T12:30:05Z
          ISO_8601              | "2026-03-01t12:30:05z"          | 2026-03-01T12:30:05Z
          ISO_8601              | "0000-01-01T00:00:00+01:00"     | -0001-12-31T23:00:00Z
          ISO_8601              | "9999-12-31T23:59:59-01:00"     | +10000-01-01T00:59:59Z
          ISO_8601_MILLIS       | "2026-03-01T12:30:05Z"          | 2026-03-01T12:30:05Z
          ISO_8601_MILLIS       | "2026-03-01T12:30:05.1Z"        | 2026-03-01T12:30:05.1Z
          ISO_8601_BASIC_OFFSET | "2026-03-01T12:30:05.000Z"      | 2026-03-01T12:30:05Z
          ISO_8601_BASIC_OFFSET | "2026-03-01T13:30:05.000+0100"  | 2026-03-01T12:30:05Z
          EPOCH_SECONDS         | 1772368205.1234567891           | 2026-03-01T12:30:05.123456789Z
          EPOCH_SECONDS         | -0.0000000001                   | 1969-12-31T23:59:59.999999999Z
          EPOCH_SECONDS         | "1772368205.1234567891"         | 2026-03-01T12:30:05.123456789Z
          EPOCH_MILLIS          | 0.0000001                       | 1970-01-01T00:00:00Z
          EPOCH_SECONDS_STRING  | "+1772368205"                   | 2026-03-01T12:30:05Z
          EPOCH_SECONDS_STRING  | "01772368205"                   | 2026-03-01T12:30:05Z
          EPOCH_SECONDS_STRING  | "1772368205.0"                  | 2026-03-01T12:30:05Z
          EPOCH_SECONDS_STRING  | "1.772368205E9"                 | 2026-03-01T12:30:05Z
          EPOCH_MICROS_STRING   | "1.0000001"                     | 1970-01-01T00:00:00.000001Z
          COMMON_LOG            | "01/Mar/2026:13:30:05 +0100"    | 2026-03-01T12:30:05Z
          COMMON_LOG            | "01/Mar/2026:07:00:05 -0530"    | 2026-03-01T12:30:05Z
          COMMON_LOG            | "Sun, 01 Mar 2026 12:30:05 GMT" | 2026-03-01T12:30:05Z
          RFC_1123              | "Mon, 01 Mar 2026 12:30:05 GMT" | 2026-03-01T12:30:05Z
          RFC_1123              | "Sun Mar 01 12:30:05 UTC 2026"  | 2026-03-01T12:30:05Z
          JAVA_DATE             | "Sun Mar 01 12:30:05 GMT 2026"  | 2026-03-01T12:30:05Z
          JAVA_DATE             | "Mon Mar 01 12:30:05 UTC 2026"  | 2026-03-01T12:30:05Z
          """)
  void otherSpellingIsUnderstoodAndWrittenBackAsItCame(String format, String json, Instant value) {
    OneField<Instant> field = Timestamps.read(format, json);

    assertEquals(value, field.value());
    OneField.assertSameJson(json, Timestamps.write(format, field));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ISO_8601             | ""
          ISO_8601             | "today"
          ISO_8601             | "2026-03-01"
          ISO_8601             | "2026-03-01T12:30Z"
          ISO_8601             | "2026-03-01T12:30:05"
          ISO_8601             | "2026-03-01T12:30:05.123"
          ISO_8601             | "2026-03-01T12:30:05.Z"
          ISO_8601             | "2026-03-01T12:30:05,123Z"
          ISO_8601             | "2026-03-01T12:30:05.1234567890Z"
          ISO_8601             | "2026-03-01T12:30:05Z "
          ISO_8601             | " 2026-03-01T12:30:05Z"
          ISO_8601             | "2026-03-01T12:30:05ZZ"
          ISO_8601             | "2026-03-01T12:30:05+1"
          ISO_8601             | "2026-03-01T12:30:05+01:0"
          ISO_8601             | "2026-03-01T12:30:05+01:60"
          ISO_8601             | "2026-03-01T12:30:05+19:00"
          ISO_8601             | "2026-03-01T12:30:05+01:00:00"
          ISO_8601             | "2026-03-01T12:30:05+-1:00"
          ISO_8601             | "2026-03-01T12:30:05 GMT"
          ISO_8601             | "2026-03-01T12:30:05Z[UTC]"
          ISO_8601             | "2026-00-01T12:30:05Z"
          ISO_8601             | "2026-13-01T12:30:05Z"
          ISO_8601             | "2026-03-00T12:30:05Z"
          ISO_8601             | "2026-03-32T12:30:05Z"
          ISO_8601             | "2026-04-31T12:30:05Z"
          ISO_8601             | "2026-02-29T12:30:05Z"
          ISO_8601             | "1900-02-29T12:30:05Z"
          ISO_8601             | "2024-02-30T12:30:05Z"
          ISO_8601             | "2026-03-01T24:00:00Z"
          ISO_8601             | "2026-03-01T12:60:00Z"
          ISO_8601             | "2026-12-31T23:59:60Z"
          ISO_8601             | "-026-03-01T12:30:05Z"
          ISO_8601             | "+2026-03-01T12:30:05Z"
          ISO_8601             | "20260301T123005Z"
          ISO_8601             | "2026/03/01T12:30:05Z"
          ISO_8601             | "2026-03-01T12-30-05Z"
          ISO_8601             | "2026-3-1T12:30:05.000Z"
          ISO_8601             | "２０２６-03-01T12:30:05Z"
          ISO_8601             | "2026-03-0١T12:30:05Z"
          ISO_8601             | 1772368205
          ISO_8601             | true
          ISO_8601_MILLIS      | 1772368205123
          EPOCH_SECONDS        | ""
          EPOCH_SECONDS        | "soon"
          EPOCH_SECONDS        | "2026-03-01T12:30:05Z"
          EPOCH_SECONDS        | true
          EPOCH_SECONDS        | 9223372036854775807
          EPOCH_SECONDS        | -9223372036854775808
          EPOCH_SECONDS        | 9223372036854775808
          EPOCH_SECONDS        | 31556889864403200
          EPOCH_SECONDS        | 31556889864403199.9999999999e1
          EPOCH_SECONDS        | 1e40
          EPOCH_SECONDS        | 1e41
          EPOCH_SECONDS        | 1e-41
          EPOCH_SECONDS        | 1e2147483647
          EPOCH_SECONDS        | 1e-2147483647
          EPOCH_MILLIS         | 1e30
          EPOCH_MILLIS         | "9223372036854775808"
          EPOCH_SECONDS_STRING | "1e9"
          EPOCH_SECONDS_STRING | "1772368205 "
          EPOCH_SECONDS_STRING | "0x10"
          EPOCH_SECONDS_STRING | "1.2.3"
          EPOCH_MILLIS_STRING  | false
          COMMON_LOG           | "01/Mar/2026:12:30:05"
          COMMON_LOG           | "01/Mar/2026:12:30:05 GMT+0"
          COMMON_LOG           | "01/mar/2026:12:30:05 +0000"
          COMMON_LOG           | "01/Mrz/2026:12:30:05 +0000"
          COMMON_LOG           | "01/anF/2026:12:30:05 +0000"
          COMMON_LOG           | "31/Apr/2026:12:30:05 +0000"
          COMMON_LOG           | "29/Feb/2026:12:30:05 +0000"
          COMMON_LOG           | "01/Mar/2026:24:30:05 +0000"
          COMMON_LOG           | "01/Mar/2026:12:60:05 +0000"
          COMMON_LOG           | "01/Mar/2026:12:30:60 +0000"
          COMMON_LOG           | "01/Mar/2026:12-30-05 +0000"
          COMMON_LOG           | "[01/Mar/2026:12:30:05 +0000]"
          COMMON_LOG           | 1772368205
          RFC_1123             | "Sun, 1 Mar 2026 12:30:05 GMT"
          RFC_1123             | "Sun, 01 Mar 2026 12:30:05 PST"
          RFC_1123             | "Sun, 01 Mar 2026 12:30:05 +0000"
          RFC_1123             | "Sun, 32 Mar 2026 12:30:05 GMT"
          RFC_1123             | "Sun, 01 Mar 26 12:30:05 GMT"
          RFC_1123             | "2026-03-01T12:30:05Z"
          JAVA_DATE            | "Sun Mar 01 12:30:05 CET 2026"
          JAVA_DATE            | "Sun Mar 01 12:30:05 2026"
          JAVA_DATE            | "Sun Mar 1 12:30:05 UTC 2026"
          JAVA_DATE            | "Sun Mar 01 12:30:05 UTC 20x6"
          """)
  void whatIsNoInstantReadsAsNullAndIsWrittenBack(String format, String json) {
    OneField<Instant> field = Timestamps.read(format, json);

    assertNull(field.value());
    OneField.assertSameJson(json, Timestamps.write(format, field));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          EPOCH_SECONDS        | "1772368205"     | 2026-03-01T12:30:05Z
          EPOCH_SECONDS        | "+1772368205"    | 2026-03-01T12:30:05Z
          EPOCH_SECONDS        | "1772368205.50"  | 2026-03-01T12:30:05.5Z
          EPOCH_MILLIS         | "1772368205123"  | 2026-03-01T12:30:05.123Z
          EPOCH_SECONDS_STRING | 1772368205       | 2026-03-01T12:30:05Z
          EPOCH_SECONDS_STRING | 1772368205.50    | 2026-03-01T12:30:05.5Z
          EPOCH_MILLIS_STRING  | 1772368205123    | 2026-03-01T12:30:05.123Z
          EPOCH_MICROS_STRING  | 1772368205123456 | 2026-03-01T12:30:05.123456Z
          """)
  void scalarOfAnotherKindIsConvertedAndWrittenAsItCame(String format, String json, Instant value) {
    OneField<Instant> field = Timestamps.read(format, json);

    assertEquals(value, field.value());
    assertEquals(json, Timestamps.write(format, field));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ISO_8601",
        "ISO_8601_MILLIS",
        "ISO_8601_BASIC_OFFSET",
        "EPOCH_SECONDS",
        "EPOCH_MILLIS",
        "EPOCH_SECONDS_STRING",
        "EPOCH_MILLIS_STRING",
        "EPOCH_MICROS_STRING",
        "COMMON_LOG",
        "RFC_1123",
        "JAVA_DATE"
      })
  void nullIsNoInstantAndIsNotKept(String format) {
    OneField<Instant> field = Timestamps.read(format, "null");

    assertNull(field.value());
    assertNull(field.raw());
    assertEquals("", Timestamps.write(format, field));
  }

  @Test
  void anotherValueReplacesWhatWasKept() {
    OneField<Instant> field = Timestamps.read("ISO_8601", "\"2026-03-01T13:30:05+01:00\"");

    assertEquals(
        "\"2026-03-01T12:30:06Z\"",
        Timestamps.write("ISO_8601", field.with(Instant.parse("2026-03-01T12:30:06Z"))));
    assertEquals(
        "\"2026-03-01T13:30:05+01:00\"",
        Timestamps.write("ISO_8601", field.with(Instant.parse("2026-03-01T12:30:05Z"))));
  }

  @ParameterizedTest
  @CsvSource({
    "ISO_8601, +10000-01-01T00:00:00Z",
    "ISO_8601_MILLIS, -0001-12-31T23:59:59Z",
    "ISO_8601_BASIC_OFFSET, +1000000000-12-31T23:59:59.999999999Z",
    "COMMON_LOG, +10000-01-01T00:00:00Z",
    "COMMON_LOG, -1000000000-01-01T00:00:00Z",
    "RFC_1123, +12026-03-01T12:30:05Z",
    "JAVA_DATE, -0001-12-31T23:59:59Z",
  })
  void yearOfMoreThanFourDigitsIsWrittenAsJavaDoes(String format, Instant value) {
    assertEquals("\"" + value + "\"", Timestamps.written(format, value));

    OneField<Instant> field = Timestamps.read(format, "\"" + value + "\"");
    assertEquals(value, field.value());
    assertNull(field.raw());
  }

  @Test
  void longTextDoesNotTakeItsTime() {
    String digits = "\"" + "1".repeat(1_000_000) + "\"";
    String fraction = "\"1." + "1".repeat(1_000_000) + "\"";
    assertTimeoutPreemptively(
        Duration.ofSeconds(5),
        () -> {
          for (String format : Timestamps.FORMATS.keySet()) {
            assertNull(Timestamps.read(format, digits).value());
            assertNull(Timestamps.read(format, fraction).value());
          }
        });
  }
}
