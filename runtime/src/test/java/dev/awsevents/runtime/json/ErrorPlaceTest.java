package dev.awsevents.runtime.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.awsevents.EventFormatException;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In each document an arrow stands before the first wrong byte. */
class ErrorPlaceTest {
  private static final String ARROW = "→";

  @ParameterizedTest(name = "{0} at {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          # A document of one value
          →                            | $
          `  →`                        | $
          →x                           | $
          `  →x`                       | $
          →tr                          | $
          →trux                        | $
          1→x                          | $
          1 →2                         | $
          0→1                          | $
          -→                           | $
          -→x                          | $
          1.→                          | $
          1.→e1                        | $
          1e+→                         | $
          {}→}                         | $
          {} →x                        | $
          "abc→                        | $
          "ab\\→c"                      | $
          "\\u00→g0"                    | $
          "\\ud800\\→x"                  | $
          # Lists
          [→                           | $[0]
          [→x                          | $[0]
          [→,                          | $[0]
          [ →x                         | $[0]
          [1→                          | $[0]
          [1 →x                        | $[0]
          [1→x]                        | $[0]
          [1→}                         | $[0]
          [1,→                         | $[1]
          [1,→]                        | $[1]
          [1,→,                        | $[1]
          [1, →x                       | $[1]
          [1,2,3,→x                    | $[3]
          [[],→x                       | $[1]
          [[]→x                        | $[0]
          [{},{},→x                    | $[2]
          ["a,b","[",→x                | $[2]
          ["\\"",→x                     | $[1]
          ["\\\\",→x                     | $[1]
          [0→0]                        | $[0]
          # Lists in lists
          [[→x                         | $[0][0]
          [[1],[2,→x                   | $[1][1]
          [1,[2,[3,[4,→x               | $[1][1][1][1]
          [[[[]]],[[[→x                | $[1][0][0][0]
          [[1,2],[3,4],→x              | $[2]
          # Objects: before the colon behind a name the path is that of the object, since the name may be a value in the wrong place
          {→                           | $
          {→x                          | $
          {→,                          | $
          {"a→                         | $
          {"a\\→x":1}                   | $
          {"a"→                        | $
          {"a"→,                       | $
          {"a" →x                      | $
          {"a":→                       | $.a
          {"a": →x                     | $.a
          {"a":→}                      | $.a
          {"a":1→                      | $.a
          {"a":1 →x                    | $.a
          {"a":1→]                     | $.a
          {"a":1,→                     | $
          {"a":1,→}                    | $
          {"a":1, →x                   | $
          {"a":1,"b→                   | $
          {"a":1,"b\\→x":2}             | $
          {"a":1,"b"→}                 | $
          {"a":1,"b":→x                | $.b
          {"a":"b","c":→x              | $.c
          {"a":"b→                     | $.a
          {"a":1,"a":→x                | $.a
          {"a":1→"b":2}                | $.a
          {"a":1→x"b":2}               | $.a
          {"b":1→:"a":2}               | $.b
          {"a":1→]"b":2}               | $.a
          {"b":1, "a:2}→               | $
          # Objects in objects and lists
          {"a":{→x                     | $.a
          {"a":{"b":→x                 | $.a.b
          {"a":{"b":1→x                | $.a.b
          {"a":{"b":1}→x               | $.a
          {"a":{"b":1},→x              | $
          {"a":{"b":1},"c":{"d":→x     | $.c.d
          {"a":[→x                     | $.a[0]
          {"a":[1,2]→x                 | $.a
          {"a":[1,{"b":[2,→x           | $.a[1].b[1]
          {"a":[{"b":1},{"b":→x        | $.a[1].b
          {"Records":[{},{},{"body":→x | $.Records[2].body
          [{"a":1},{→x                 | $[1]
          [{"a":[]},{"a":[[→x          | $[1].a[0][0]
          # Names that are no identifiers
          {"":→x                       | $['']
          {" ":→x                      | $[' ']
          {"a.b":→x                    | $['a.b']
          {"detail-type":→x            | $['detail-type']
          {"1":→x                      | $['1']
          {"a1_B":→x                   | $.a1_B
          {"_":→x                      | $._
          {"it's":→x                   | $['it\\'s']
          {"a[0]":→x                   | $['a[0]']
          {"{":→x                      | $['{']
          {",":{":":→x                 | $[','][':']
          {"é":→x                      | $['é']
          {"日本":{"a":→x                | $['日本'].a
          {"😀":→x                      | $['😀']
          # Escapes in names are told as they stand in the document
          {"a\\"b":→x                   | $['a\\"b']
          {"\\\\":→x                     | $['\\\\']
          {"\\u0061":→x                 | $['\\u0061']
          {"a\\n":[→x                   | $['a\\n'][0]
          # Offsets count bytes
          {"a":"é","b":→x              | $.b
          ["日本","😀",→x                 | $[2]
          """)
  void errorTellsPathAndOffset(String document, String path) {
    assertPlace(document, path);
  }

  @ParameterizedTest(name = "{0} at {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          →       | $
          →x      | $
          1 →1    | $
          {"a":→x | $.a
          [1,→x   | $[1]
          """)
  void byteOrderMarkCountsAsBytes(String document, String path) {
    assertPlace("\uFEFF" + document, path);
  }

  private static void assertPlace(String marked, String path) {
    byte[] document = marked.replace(ARROW, "").getBytes(UTF_8);
    int offset = marked.substring(0, marked.indexOf(ARROW)).getBytes(UTF_8).length;

    EventFormatException reading =
        assertThrows(EventFormatException.class, () -> Outcome.read(document));

    assertEquals(path, reading.path());
    assertEquals(offset, reading.byteOffset());
    assertSkippingFailsAlike(document, reading);
    assertReadingFieldsFailsAlike(document, reading);
    assertWindowFailsAlike(document, reading);
  }

  private static void assertSkippingFailsAlike(byte[] document, EventFormatException reading) {
    EventFormatException skipping =
        assertThrows(
            EventFormatException.class,
            () -> {
              Utf8JsonReader in = new Utf8JsonReader(document);
              in.skipValue();
              in.end();
            });
    assertEquals(reading.getMessage(), skipping.getMessage());
  }

  /** Twice, since the second time guesses what followed at the first. */
  private static void assertReadingFieldsFailsAlike(byte[] document, EventFormatException reading) {
    FieldNames names = FieldNames.of("a", "b", "detail-type");
    for (int i = 0; i < 2; i++) {
      for (boolean variant : new boolean[] {false, true}) {
        EventFormatException error =
            assertThrows(
                EventFormatException.class,
                () -> {
                  Utf8JsonReader in = new Utf8JsonReader(document);
                  readFields(in, names, variant);
                  in.end();
                });
        assertEquals(reading.getMessage(), error.getMessage());
      }
    }
  }

  private static void readFields(JsonReader in, FieldNames names, boolean variant) {
    if (in.peek() == '{') {
      int field = variant ? in.beginVariant(names) : beginRecord(in, names);
      while (field != JsonReader.END) {
        readFields(in, names, variant);
        field = in.nextField(names, field);
      }
    } else if (in.peek() == '[') {
      for (boolean more = in.beginArray(); more; more = in.nextElement()) {
        readFields(in, names, variant);
      }
    } else {
      in.readScalar();
    }
  }

  private static int beginRecord(JsonReader in, FieldNames names) {
    in.beginObject();
    return in.nextField(names, JsonReader.START);
  }

  /** What lies around the document in its array plays no part. */
  private static void assertWindowFailsAlike(byte[] document, EventFormatException reading) {
    byte[] array = new byte[document.length + 20];
    Arrays.fill(array, (byte) '[');
    System.arraycopy(document, 0, array, 10, document.length);
    EventFormatException inWindow =
        assertThrows(
            EventFormatException.class,
            () -> {
              Utf8JsonReader in = new Utf8JsonReader(array, 10, 10 + document.length);
              in.readValue();
              in.end();
            });
    assertEquals(reading.getMessage(), inWindow.getMessage());
  }
}
