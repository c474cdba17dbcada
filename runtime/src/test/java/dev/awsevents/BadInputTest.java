package dev.awsevents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsevents.sample.Shipment;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a hostile or broken payload leads to, through the eyes of who reads a type. */
class BadInputTest {
  private static final Duration LIMIT = Duration.ofSeconds(5);
  private static final String SECRET = "hunter2-s3cr3t";

  /** All values are secret, all names are known. */
  private static final String PAYLOAD =
      """
      {"id": "S", "weight": "S", "sentAt": "S", "label": "S", "parcels": [{"code": "S\\n"}, {"x": ["S"]}],
       "stops": ["S", "éS"], "tags": {"t": "S"}, "more": {"a": ["S", {"b": "S"}], "c": "S"}}
      """
          .replace("S", SECRET);

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t", "\uFEFF"})
  void emptyDocumentIsAnError(String json) {
    EventFormatException error = refusal(json.getBytes(UTF_8));

    assertEquals("$", error.path());
    assertEquals(json.getBytes(UTF_8).length, error.byteOffset());
    assertTrue(message(error).contains("the end of the document"), error::getMessage);
  }

  @Test
  void documentBrokenOffAnywhereIsAnError() {
    byte[] payload = PAYLOAD.strip().getBytes(UTF_8);
    for (int length = 0; length < payload.length; length++) {
      byte[] beginning = Arrays.copyOf(payload, length);

      EventFormatException error = refusal(beginning);

      assertTrue(error.byteOffset() <= length, error::getMessage);
      EventFormatException freeForm =
          assertThrows(
              EventFormatException.class, () -> AwsEvents.read(beginning, UnidentifiedEvent.class));
      assertTrue(freeForm.byteOffset() <= length, freeForm::getMessage);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          null                      | $                 | an object but found null
          []                        | $                 | an object but found a list
          "text"                    | $                 | an object but found a string
          17                        | $                 | an object but found a number
          true                      | $                 | an object but found a boolean
          {"id":[1]}                | $.id              | a string but found a list
          {"id":{}}                 | $.id              | a string but found an object
          {"weight":[]}             | $.weight          | a single value but found a list
          {"weight":{}}             | $.weight          | a single value but found an object
          {"sentAt":[]}             | $.sentAt          | a single value but found a list
          {"sentAt":{}}             | $.sentAt          | a single value but found an object
          {"label":[]}              | $.label           | a single value but found a list
          {"label":{}}              | $.label           | a single value but found an object
          {"parcels":{}}            | $.parcels         | a list but found an object
          {"parcels":[{},[]]}       | $.parcels[1]      | an object but found a list
          {"parcels":[{},{},3]}     | $.parcels[2]      | an object but found a number
          {"parcels":[{"code":{}}]} | $.parcels[0].code | a string but found an object
          {"stops":{}}              | $.stops           | a list but found an object
          {"stops":["a",[]]}        | $.stops[1]        | a string but found a list
          {"stops":["a","b",{}]}    | $.stops[2]        | a string but found an object
          {"tags":[]}               | $.tags            | an object but found a list
          {"tags":{"a":"b","c":[]}} | $.tags.c          | a string but found a list
          {"tags":{"a":{}}}         | $.tags.a          | a string but found an object
          """)
  void structureThatCannotBeIsAnErrorAtItsPath(String json, String path, String problem) {
    EventFormatException error = refusal(json.getBytes(UTF_8));

    assertEquals(path, error.path());
    assertEquals(
        "expected " + problem + " at " + path + " (byte " + error.byteOffset() + ")",
        error.getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[", "{\"a\":", "[{\"a\":", "{\"more\":[", "{\"parcels\":[{\"x\":", "{\"tags\":"})
  void nestingWithoutEndIsAnErrorAtTheFirstLevelTooDeep(String opening) {
    byte[] document = opening.repeat(100_000).getBytes(UTF_8);

    assertTimeoutPreemptively(
        LIMIT,
        () -> {
          EventFormatException error =
              assertThrows(
                  EventFormatException.class,
                  () -> AwsEvents.read(document, UnidentifiedEvent.class));
          assertTrue(message(error).startsWith("expected at most 500 objects"));
          assertTrue(message(error).length() < 400, error::getMessage);
          refusal(document);
        });
  }

  @Test
  void numberWithoutEndIsAnErrorAtItsBeginning() {
    String digits = "7".repeat(1 << 20);
    assertTimeoutPreemptively(
        LIMIT,
        () -> {
          for (String number : new String[] {digits, "-" + digits, "0." + digits, "1e" + digits}) {
            assertTooLong(number, "weight");
            assertTooLong(number, "id");
            assertTooLong(number, "sentAt");
            assertTooLong(number, "more");
          }
        });
  }

  private static void assertTooLong(String number, String field) {
    EventFormatException error = refusal(("{\"" + field + "\": " + number + "}").getBytes(UTF_8));

    assertEquals("$." + field, error.path());
    assertEquals(field.length() + 5, error.byteOffset());
    assertTrue(message(error).startsWith("expected a number of at most 1000 characters"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e2147483648", "-1E99999999999", "1e-99999999999", "0.1e-2147483647"})
  void exponentBeyondJavaIsAnError(String number) {
    EventFormatException error = refusal(("{\"more\": " + number + "}").getBytes(UTF_8));

    assertEquals("$.more", error.path());
    assertEquals(9, error.byteOffset());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1e2147483647", "-1e2147483647", "1e-2147483647", "0e2147483647"})
  void hugeExponentIsKeptAndDoesNotTakeItsTime(String number) {
    assertTimeoutPreemptively(
        LIMIT,
        () -> {
          for (String field : new String[] {"id", "weight", "sentAt", "label", "more"}) {
            String json = "{\"" + field + "\":" + number + "}";
            Shipment shipment = AwsEvents.read(json, Shipment.class);
            String written = AwsEvents.toJson(shipment);
            assertEquals(written, AwsEvents.toJson(AwsEvents.read(written, Shipment.class)));
          }
        });
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"id\":\"\u00FF\"}',        $.id,      7",
    "'{\"id\":\"a\u00C3\"}',       $.id,      9",
    "'{\"tags\":{\"a\":\"\u0080\"}}', $.tags.a, 14",
    "'{\"stops\":[\"\",\"\u00C0\u00AF\"]}', $.stops[1], 14",
    "'{\"more\":[[\"\u00ED\u00A0\u0080\"]]}', $.more[0][0], 12",
    "'{\"\u00FF\":1}',             $,         2",
    "'{\"more\":{\"\u00E9\":1}}',  $.more,    11",
    "'\u00FE\u00FF{}',             $,         0",
  })
  void malformedUtf8IsAnErrorWhereItIs(String latin1, String path, int offset) {
    EventFormatException error = refusal(latin1.getBytes(ISO_8859_1));

    assertEquals(path, error.path());
    assertEquals(offset, error.byteOffset());
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "x", ",", "}", "]", "\0", "\uFEFF", "null", "\"", "1"})
  void bytesBehindTheDocumentAreAnError(String rest) {
    EventFormatException error = refusal(("{\"id\":\"a\"} " + rest).getBytes(UTF_8));

    assertEquals("$", error.path());
    assertEquals(11, error.byteOffset());
  }

  @Test
  void whiteSpaceBehindTheDocumentIsNoError() {
    assertEquals("a", AwsEvents.read("{\"id\":\"a\"} \r\n\t ", Shipment.class).id());
  }

  @Test
  void messagesTellNothingOfTheContent() {
    byte[] payload = PAYLOAD.getBytes(UTF_8);
    // Not an opening brace, which would make names of the elements of a list, and names are told.
    byte[][] damages = {{'x'}, {'['}, {']'}, {','}, {'\\'}, {0}, {(byte) 0xFF}};
    int errors = 0;
    for (int at = 0; at < payload.length; at++) {
      for (byte[] damage : damages) {
        byte[] broken = Arrays.copyOf(payload, payload.length + damage.length - 1);
        System.arraycopy(damage, 0, broken, at, damage.length);
        System.arraycopy(payload, at + 1, broken, at + damage.length, payload.length - at - 1);
        errors += assertSilent(broken) ? 1 : 0;
      }
      assertSilent(Arrays.copyOf(payload, at));
    }
    assertTrue(errors > payload.length, "errors: " + errors);
  }

  /** Whether there was an error at all. */
  private static boolean assertSilent(byte[] document) {
    try {
      AwsEvents.read(document, Shipment.class);
      return false;
    } catch (EventFormatException e) {
      for (String piece : new String[] {SECRET.substring(1, 5), "hunt", "ter2", "s3cr", "cr3t"}) {
        assertFalse(message(e).contains(piece), e::getMessage);
      }
      assertTrue(message(e).length() < 200, e::getMessage);
      assertNull(e.getCause());
      return true;
    }
  }

  @Test
  void nameInPathIsCutWhenItIsLong() {
    String name = "n".repeat(10_000);

    EventFormatException error = refusal(("{\"" + name + "\":x}").getBytes(UTF_8));

    assertEquals("$['" + "n".repeat(40) + "...']", error.path());
  }

  @Test
  void deepPathIsCutInTheMiddle() {
    EventFormatException error = refusal(("{\"more\":" + "[".repeat(200) + "x").getBytes(UTF_8));

    assertEquals("$.more" + "[0]".repeat(15) + "..." + "[0]".repeat(16), error.path());
  }

  private static String message(EventFormatException error) {
    return Objects.requireNonNull(error.getMessage());
  }

  private static EventFormatException refusal(byte[] document) {
    return assertThrows(EventFormatException.class, () -> AwsEvents.read(document, Shipment.class));
  }
}
