package dev.awsevents.runtime.json;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.awsevents.EventFormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ErrorTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ``        | expected a value but found the end of the document
          x         | expected a value
          +1        | expected a value
          -         | expected a digit but found the end of the document
          -x        | expected a digit
          -/        | expected a digit
          -:        | expected a digit
          1.        | expected a digit but found the end of the document
          1.e1      | expected a digit
          1e+       | expected a digit but found the end of the document
          01        | expected no digit after a leading zero
          -00       | expected no digit after a leading zero
          09        | expected no digit after a leading zero
          "         | expected the end of a string but found the end of the document
          "a        | expected the end of a string but found the end of the document
          "\\x"     | expected a JSON escape
          "\\       | expected a JSON escape but found the end of the document
          "\\u00    | expected a JSON escape but found the end of the document
          1 1       | expected the end of the document
          {"a"      | expected ':' but found the end of the document
          {"a":1    | expected a member name in quotes but found the end of the document
          {"a":1 x  | expected ',' or '}'
          [1        | expected ',' or ']' but found the end of the document
          """)
  void malformedDocument(String document, String problem) {
    EventFormatException error =
        assertThrows(EventFormatException.class, () -> Outcome.read(document.getBytes(UTF_8)));

    assertEquals(problem, error.problem());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          {}    | an object
          []    | a list
          "a"   | a string
          true  | a boolean
          false | a boolean
          null  | null
          -1    | a number
          0     | a number
          9     | a number
          /     | something that is not JSON
          :     | something that is not JSON
          x     | something that is not JSON
          ``    | the end of the document
          """)
  void valueOfAnotherKind(String document, String found) {
    Utf8JsonReader in = new Utf8JsonReader(document.getBytes(UTF_8));

    EventFormatException error =
        assertThrows(
            EventFormatException.class,
            () -> {
              throw in.unexpected("a wonder");
            });

    assertEquals("expected a wonder but found " + found, error.problem());
    assertEquals("$", error.path());
    assertEquals(0, error.byteOffset());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "z", "A", "Z", "_", "a0", "a9", "azAZ09_"})
  void anIdentifierIsAStepAfterADot(String name) {
    assertEquals("." + name, step(name));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "9a", "`", "{", "@", "[", "^", "a/", "a:", "a-b", "é"})
  void anyOtherNameIsAStepInBrackets(String name) {
    assertEquals("['" + name + "']", step(name));
  }

  @ParameterizedTest
  @CsvSource({"39, 39, ''", "40, 40, ''", "41, 40, ..."})
  void aLongNameIsCut(int length, int shown, String rest) {
    assertEquals("a".repeat(shown) + rest, PathName.cut("a".repeat(length)));
  }

  private static String step(String name) {
    StringBuilder path = new StringBuilder();
    PathName.append(path, name);
    return path.toString();
  }

  @ParameterizedTest
  @CsvSource({"31, 31, 0", "32, 32, 0", "33, 16, 16", "34, 16, 16", "200, 16, 16"})
  void ofALongPathTheMiddleIsLeftOut(int depth, int first, int last) {
    String middle = last == 0 ? "" : "...";

    assertEquals(
        "$" + "[0]".repeat(first) + middle + "[0]".repeat(last), path("[".repeat(depth) + "x"));
    assertEquals(
        "$" + ".a".repeat(first) + middle + ".a".repeat(last), path("{\"a\":".repeat(depth) + "x"));
  }

  /** The innermost object has no name yet, and is a step nevertheless. */
  @ParameterizedTest
  @CsvSource({"32, 32, 0", "33, 16, 16", "40, 16, 16"})
  void anObjectBeforeItsFirstNameIsAStep(int depth, int first, int last) {
    String middle = last == 0 ? "" : "...";

    assertEquals(
        "$" + ".a".repeat(first) + middle + ".a".repeat(Math.max(0, last - 1)),
        path("{\"a\":".repeat(last == 0 ? depth : depth - 1) + (last == 0 ? "x" : "{x")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1,2           | $
          ,             | $
          "a":1         | $
          }             | $
          ]],[1,        | $[1]
          {"a"}:1       | $
          {"a"}:{"b":   | $.b
          [1}:2         | $
          ["a":[        | $[0][0]
          """)
  void placeInWhatIsMalformedIsToldAsFarAsItMakesSense(String document, String path) {
    byte[] bytes = document.getBytes(UTF_8);

    assertEquals(path, JsonPathLocator.locate(bytes, 0, bytes.length));
  }

  @Test
  void aStepMayBeSpelledOtherwise() {
    PathText path = new PathText(2);
    path.step("[*]");
    path.member("a");

    assertEquals("$[*].a", path.toString());
  }

  private static String path(String document) {
    return assertThrows(EventFormatException.class, () -> Outcome.read(document.getBytes(UTF_8)))
        .path();
  }
}
