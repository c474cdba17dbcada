package dev.awsevents.runtime.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsevents.EventFormatException;
import dev.awsevents.JsonLimits;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLimitsTest {
  private static final List<Consumer<JsonReader>> WAYS_TO_READ_A_STRING =
      List.of(
          JsonReader::readString,
          in -> in.readRepeatedString(0),
          JsonReader::readScalar,
          JsonReader::readValue,
          JsonReader::skipValue);

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

  @Test
  void depthIsGivenBackAtTheEndOfARecord() {
    FieldNames names = FieldNames.of("a");
    int count = 2 * JsonLimits.STANDARD_DEPTH;
    Utf8JsonReader in =
        new Utf8JsonReader(("[" + "{\"a\":1},{},".repeat(count) + "0]").getBytes(UTF_8));
    in.beginArray();
    for (int i = 0; i < count; i++) {
      in.beginObject();
      assertEquals(0, in.nextField(names, JsonReader.START));
      in.skipValue();
      assertEquals(JsonReader.END, in.nextField(names, 0));
      in.nextElement();
      assertEquals(JsonReader.END, in.beginVariant(names));
      in.nextElement();
    }
    in.skipValue();
    assertFalse(in.nextElement());
    in.end();
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

  @ParameterizedTest
  @CsvSource({"aaaaaaaa", "é日\\n😀", "\\u00e9aa", "QUJDQUJD"})
  void lengthOfAStringMayBeLimitedOtherwise(String text) {
    int length = text.getBytes(UTF_8).length;
    byte[] document = ("[12345678," + '"' + text + '"' + "]").getBytes(UTF_8);
    for (Consumer<JsonReader> way : WAYS_TO_READ_A_STRING) {
      read(document, JsonLimits.standard().withStringLength(length), way);
      EventFormatException error =
          assertThrows(
              EventFormatException.class,
              () -> read(document, JsonLimits.standard().withStringLength(length - 1), way));
      assertEquals("expected a string of at most " + (length - 1) + " bytes", error.problem());
      assertEquals("$[1]", error.path());
      assertEquals("[12345678,\"".length(), error.byteOffset());
    }
  }

  private static void read(byte[] document, JsonLimits limits, Consumer<JsonReader> way) {
    Utf8JsonReader in = new Utf8JsonReader(document, limits);
    in.beginArray();
    in.skipValue();
    in.nextElement();
    way.accept(in);
    assertFalse(in.nextElement());
    in.end();
  }

  @Test
  void base64IsDecodedInPlaceUpToTheLimitOfStrings() {
    byte[] document = "[12345678,\"QUJDQUI=\"]".getBytes(UTF_8);
    for (int most = 7; most <= 9; most++) {
      Utf8JsonReader in =
          new Utf8JsonReader(document, JsonLimits.standard().withStringLength(most));
      in.beginArray();
      in.skipValue();
      in.nextElement();

      assertEquals(most >= 8, in.tryReadBase64() != null);
    }
  }

  @Test
  void textOfANumberIsConvertedUpToTheLengthOfANumber() {
    String longest = "0".repeat(JsonLimits.STANDARD_NUMBER_LENGTH - 1) + "7";

    assertEquals(7L, ScalarConversions.toLong(longest));
    assertNull(ScalarConversions.toLong("0" + longest));
    assertEquals(BigDecimal.valueOf(7), ScalarConversions.toDecimal(longest));
    assertNull(ScalarConversions.toDecimal("0" + longest));
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
