package dev.awsevents.runtime.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsevents.EventFormatException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reader does in a quicker way than another, for what AWS sends most. */
class QuickWaysTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          0,                | 0 | 0
          7,                | 0 | 7000000000
          12,               | 0 | 12000000000
          9]                | 0 | 9000000000
          10}               | 0 | 10000000000
          `12 ,`            | 0 | 12000000000
          1.5,              | 1 | 1500000000
          0.05,             | 2 | 50000000
          10.000000001,     | 9 | 10000000001
          1234567.123456789,| 9 | 1234567123456789
          """)
  void aShortNumberIsRead(String text, int fractionDigits, long nanoseconds) {
    Utf8JsonReader in = reader(text);

    assertTrue(in.tryReadDecimal(fractionDigits));
    Instant instant = in.decimalInstant(0);
    assertEquals(Instant.ofEpochSecond(0, nanoseconds), instant);
    assertEquals(text.charAt(text.length() - 1), in.peek());
    if (fractionDigits > 0) {
      assertFalse(reader(text).tryReadDecimal(fractionDigits - 1));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "01,",
        "00,",
        "1.,",
        ".5,",
        ".,",
        "1.5.5,",
        "1..5,",
        "-1,",
        "+1,",
        "1e3,",
        "1E3,",
        "1:",
        "1x",
        "\"1\"",
        "/,",
        ":,",
        "12345678901234567,",
        "1234567890123456.7,",
        "1!",
        ","
      })
  void anyOtherNumberIsLeftWhereItStands(String text) {
    Utf8JsonReader in = reader(text);
    Utf8JsonReader inList = reader("[" + text);
    inList.beginArray();

    assertFalse(in.tryReadDecimal(9));
    assertEquals(text.charAt(0), in.peek());
    assertFalse(inList.tryReadDecimal(9));
    assertEquals(text.charAt(0), inList.peek());
  }

  @Test
  void theLongestNumberOfTheQuickWayHas16Digits() {
    Utf8JsonReader in = reader("1234567890123456,");
    assertTrue(in.tryReadDecimal(0));
    assertEquals(Instant.ofEpochSecond(1234567890123L, 456_000_000), in.decimalInstant(3));

    Utf8JsonReader fraction = reader("123456789012345.6,");
    assertTrue(fraction.tryReadDecimal(1));
    assertEquals(Instant.ofEpochSecond(123456789012345L, 600_000_000), fraction.decimalInstant(0));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {"`\"0\",`, 0", "`\"7\" ,`, 7", "`\"1500000000\",`, 1500000000"})
  void digitsInAStringAreRead(String text, long seconds) {
    Utf8JsonReader in = reader(text);

    assertTrue(in.tryReadDigits());
    assertEquals(Instant.ofEpochSecond(seconds), in.decimalInstant(0));
    assertEquals(',', in.peek());
  }

  @ParameterizedTest
  @ValueSource(strings = {"12,", "\"\",", "\"-1\"", "\"01\"", "\"1.5\"", "\"1 \"", "\"1,", "null"})
  void anyOtherStringIsLeftWhereItStands(String text) {
    Utf8JsonReader in = reader(text);

    assertFalse(in.tryReadDigits());
    assertEquals(text.charAt(0), in.peek());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"\"",
        "\"abc\"",
        "\"a\\\"b\"",
        "\"a\\\\\"",
        "\"\\\"\"",
        "\"é\\u00e9]\"",
        "12",
        "-1.5e7",
        "true",
        "false",
        "null",
        "{}",
        "[]",
        "{\"a\":1}",
        "[[],{},[[1]]]",
        "{\"]\":\"}\\\"}\"}",
        "[\"[\",\"{\"]"
      })
  void whatIsSkippedForNowEndsWhereItEnds(String value) {
    for (String blanks : List.of("", " ", "\n\t")) {
      Utf8JsonReader in = reader("[" + value + blanks + "," + blanks + value + blanks + "]");
      in.beginArray();
      in.skipForNow();
      assertTrue(in.nextElement());
      in.skipForNow();
      assertFalse(in.nextElement());
      in.end();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "abc    | expected the end of a string but found the end of the document
          "abc\\  | expected the end of a string but found the end of the document
          [1,2    | expected the end of an object or a list but found the end of the document
          {"a":{} | expected the end of an object or a list but found the end of the document
          ["a     | expected the end of a string but found the end of the document
          nul     | expected a value
          ``      | expected a value but found the end of the document
          """)
  void whatHasNoEndIsNotSkipped(String text, String problem) {
    EventFormatException error =
        assertThrows(EventFormatException.class, () -> reader(text).skipForNow());

    assertEquals(problem, error.problem());
  }

  @Test
  void theFirstByteThatIsNotPlainIsFoundWhereverItStands() {
    byte[] others = {'"', '\\', 0x1f, (byte) 0x80, (byte) 0xff};
    for (int from = 0; from < 9; from++) {
      for (int length = 0; length < 26; length++) {
        for (byte other : others) {
          byte[] bytes = "x".repeat(40).getBytes(UTF_8);
          bytes[from + length] = other;
          if (from > 0) {
            bytes[from - 1] = '"';
          }

          assertEquals(from + length, Utf8JsonReader.endOfLongAscii(bytes, from, 40));
          for (int end = from; end <= from + length; end++) {
            assertEquals(end, Utf8JsonReader.endOfLongAscii(bytes, from, end));
          }
        }
      }
    }
  }

  private static Utf8JsonReader reader(String json) {
    return new Utf8JsonReader(json.getBytes(UTF_8));
  }
}
