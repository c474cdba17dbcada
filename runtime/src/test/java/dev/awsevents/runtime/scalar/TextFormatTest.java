package dev.awsevents.runtime.scalar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.awsevents.runtime.json.Utf8JsonReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which strings are values, and how values are written; codegen's golden cases keep the others. */
class TextFormatTest {
  private static final Map<String, TextFormat<?>> FORMATS =
      Map.of(
          "date", TextFormat.LOCAL_DATE,
          "time", TextFormat.LOCAL_TIME,
          "offset", TextFormat.OFFSET_TIME,
          "duration", TextFormat.DURATION,
          "uuid", TextFormat.UUID,
          "uri", TextFormat.URI);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          date     | 2026-03-01          | 2026-03-01
          date     | 0000-01-01          | 0000-01-01
          date     | 9999-12-31          | 9999-12-31
          date     | 2024-02-29          | 2024-02-29
          date     | +12026-03-01        | +12026-03-01
          date     | -0001-03-01         | -0001-03-01
          time     | 12:30:05            | 12:30:05
          time     | 00:00:00            | 00:00:00
          time     | 12:30:00            | 12:30:00
          time     | 12:30:00.5          | 12:30:00.500
          time     | 12:30:05.250        | 12:30:05.250
          time     | 12:30:05.000001     | 12:30:05.000001
          time     | 12:30:05.123456789  | 12:30:05.123456789
          time     | 23:59:59.999999999  | 23:59:59.999999999
          offset   | 12:30:05Z           | 12:30:05Z
          offset   | 12:30:05z           | 12:30:05Z
          offset   | 12:30:00+01:00      | 12:30:00+01:00
          offset   | 12:30:05.5-0330     | 12:30:05.500-03:30
          duration | PT36H               | PT36H
          duration | P1DT12H             | PT36H
          duration | PT0S                | PT0S
          uuid     | 8a4f3c1e-5b7d-4e0a-9c2b-1f6d3e8a7b90 | 8a4f3c1e-5b7d-4e0a-9c2b-1f6d3e8a7b90
          uuid     | 8A4F3C1E-5B7D-4E0A-9C2B-1F6D3E8A7B90 | 8a4f3c1e-5b7d-4e0a-9c2b-1f6d3e8a7b90
          uri      | HTTPS://Example.com/%7e?b#c          | HTTPS://Example.com/%7e?b#c
          uri      | ''                                   | ''
          """)
  void aValueIsReadAndWritten(String format, String text, String written) {
    TextFormat<?> of = format(format);
    Object value = Objects.requireNonNull(of.parse(text));

    assertEquals(written, of.text(value));
    assertEquals(text.equals(written), of.spells(text, value));
    assertEquals(value, of.parse(written));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          date     | 2026-02-29
          date     | 2026-13-01
          date     | 2026-00-01
          date     | 2026-3-1
          date     | 2026/03/01
          date     | 2026-03/01
          date     | 2026-03-0x
          date     | 2026-0x-01
          date     | x026-03-01
          date     | 2026-03-01T00:00:00Z
          date     | +x
          date     | ''
          time     | 12:30
          time     | 24:00:00
          time     | 12:60:00
          time     | 12:30:60
          time     | 12.30:05
          time     | 12:30.05
          time     | 1x:30:05
          time     | 12:3x:05
          time     | 12:30:0x
          time     | 12:30:05.
          time     | 12:30:05,5
          time     | 12:30:05.x
          time     | 12:30:05.1234567890
          time     | 12:30:05Z
          offset   | 12:30:05
          offset   | 12:30:05+
          offset   | 12:30:05+19:00
          offset   | 12:30:05+18:30
          offset   | 12:30Z
          offset   | 12:30:05.Z
          duration | P1Y
          duration | P1M
          duration | 36 hours
          duration | PT9223372036854775807H
          uuid     | 1-2-3-4-5
          uuid     | 8a4f3c1e5b7d4e0a9c2b1f6d3e8a7b90
          uuid     | 8a4f3c1e-5b7d-4e0a-9c2b-1f6d3e8a7b9x
          uri      | http://a b
          uri      | ::
          """)
  void whatIsNoValueIsNull(String format, String text) {
    assertNull(format(format).parse(text));
  }

  @Test
  void aScalarOfAnotherKindIsNull() {
    assertNull(TextFormat.LOCAL_DATE.parse(20260301L));
    assertNull(TextFormat.LOCAL_DATE.parse(null));
  }

  @Test
  void aReaderHandsOnTheValue() {
    assertEquals(LocalDate.of(2026, 3, 1), TextFormat.LOCAL_DATE.read(reader("\"2026-03-01\"")));
    assertEquals(LocalTime.of(12, 30), TextFormat.LOCAL_TIME.read(reader("\"12:30:00\"")));
    assertNull(TextFormat.LOCAL_DATE.read(reader("null")));
  }

  private static TextFormat<?> format(String name) {
    return Objects.requireNonNull(FORMATS.get(name));
  }

  private static Utf8JsonReader reader(String json) {
    return new Utf8JsonReader(json.getBytes(StandardCharsets.UTF_8));
  }
}
