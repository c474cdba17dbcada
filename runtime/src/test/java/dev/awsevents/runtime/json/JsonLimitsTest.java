package dev.awsevents.runtime.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsevents.JsonLimits;
import java.util.Arrays;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLimitsTest {
  @ParameterizedTest
  @CsvSource({"[, ], 500", "'{\"a\":', }, 500", "'[{\"a\":', '}]', 250"})
  void depthIsLimited(String opening, String closing, int levels) {
    assertTaken(opening.repeat(levels) + "1" + closing.repeat(levels));
    assertRefused("[" + opening.repeat(levels) + "1" + closing.repeat(levels) + "]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "{}"})
  void innermostEmptyContainerCountsToo(String empty) {
    int levels = JsonLimits.STANDARD_DEPTH - 1;

    assertTaken("[".repeat(levels) + empty + "]".repeat(levels));
    assertRefused("[".repeat(levels + 1) + empty + "]".repeat(levels + 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"[]", "{}", "[{}]", "{\"a\":[]}"})
  void depthIsGivenBackAtTheEndOfAContainer(String element) {
    assertTaken("[" + (element + ",").repeat(2 * JsonLimits.STANDARD_DEPTH) + element + "]");
  }

  @ParameterizedTest
  @CsvSource({"'',''", "-,''", "'0.',''", "'-0.',''", "'',e5", "1.5e-,''", "'',.5"})
  void lengthOfANumberIsLimited(String beginning, String end) {
    String exponentMayHave = beginning.contains("e") ? "0" : "1";
    int rest = JsonLimits.STANDARD_NUMBER_LENGTH - beginning.length() - end.length();

    assertTaken("[" + beginning + exponentMayHave.repeat(rest) + end + "]");
    assertRefused("[" + beginning + exponentMayHave.repeat(rest + 1) + end + "]");
  }

  /** Java may spell a decimal longer than it was, and must not then. */
  @ParameterizedTest
  @CsvSource({"'',E1", "-,E+9", "'',e-9", "'',e-998", "'1.',e5", "'1.',e-300", "'',e100"})
  void longestNumberIsReadAgain(String beginning, String end) {
    int rest = JsonLimits.STANDARD_NUMBER_LENGTH - beginning.length() - end.length();

    assertTaken(beginning + "7".repeat(rest) + end);
  }

  @ParameterizedTest
  @ValueSource(strings = {"10e2147483647", "123.4e2147483647", "0e2147483647", "1e-2147483647"})
  void largestExponentIsReadAgain(String number) {
    assertTaken(number);
  }

  @ParameterizedTest
  @CsvSource({"a, 1", "é, 2", "😀, 4", "\\n, 2", "\\u0041, 6"})
  void lengthOfANameIsLimitedInBytesOfTheDocument(String character, int bytes) {
    int count = JsonLimits.STANDARD_NAME_LENGTH / bytes;
    String longest =
        character.repeat(count) + "x".repeat(JsonLimits.STANDARD_NAME_LENGTH - count * bytes);

    assertTaken("{\"" + longest + "\":1}");
    assertRefused("{\"" + longest + "x\":1}");
  }

  @Tag("slow")
  @Test
  void lengthOfAStringIsLimitedInBytesOfTheDocument() {
    byte[] document = new byte[JsonLimits.STANDARD_STRING_LENGTH + 3];
    Arrays.fill(document, (byte) 'a');
    document[0] = '"';
    document[document.length - 1] = '"';
    assertRefused(document);

    document[document.length - 2] = '"';
    document[document.length - 1] = ' ';
    String value = new Utf8JsonReader(document).readString();
    assertEquals(JsonLimits.STANDARD_STRING_LENGTH, value == null ? -1 : value.length());
    assertTrue(Outcome.skips(document));
  }

  private static void assertTaken(String document) {
    byte[] bytes = document.getBytes(UTF_8);
    Object value = Outcome.read(bytes);
    assertTrue(Outcome.skips(bytes));
    assertEquals(JsonValues.numeric(value), JsonValues.numeric(Outcome.read(Outcome.write(value))));
  }

  private static void assertRefused(String document) {
    assertRefused(document.getBytes(UTF_8));
  }

  private static void assertRefused(byte[] document) {
    assertFalse(Outcome.ofReading(document).accepted());
    assertFalse(Outcome.skips(document));
  }
}
