package dev.awsevents.runtime.scalar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each character of a timestamp counts: another one is another instant, or none. */
class TimestampCharactersTest {
  private static final String CHARACTERS = charactersOfAscii() + "\u00e9\u0663\uff11";

  /**
   * Changes one character after the other.
   *
   * @param format name of the form
   * @param text a timestamp of that form
   * @param others groups of characters that may stand for each other; an underscore is a space
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          ISO_8601              | 2026-03-01T12:30:05Z          | Tt_ Zz
          ISO_8601              | 2026-03-01T12:30:05.123Z      | Tt_ Zz
          ISO_8601              | 2026-03-01T12:30:05+01:00     | Tt_ +-
          ISO_8601_MILLIS       | 2026-03-01T12:30:05.123Z      | Tt_ Zz
          ISO_8601_BASIC_OFFSET | 2026-03-01T12:30:05.000+0000  | Tt_ +-
          COMMON_LOG            | 01/Mar/2026:12:30:05 +0000    | +- ry
          RFC_1123              | Sun, 01 Mar 2026 12:30:05 GMT | ry
          JAVA_DATE             | Sun Mar 01 12:30:05 UTC 2026  | ry
          """)
  void otherCharacterIsAnotherInstantOrNone(String format, String text, String others) {
    List<String> problems = new ArrayList<>();
    for (int at = 0; at < text.length(); at++) {
      for (int i = 0; i < CHARACTERS.length(); i++) {
        char character = CHARACTERS.charAt(i);
        String changed = text.substring(0, at) + character + text.substring(at + 1);
        String json = json(changed);
        OneField<?> field = Timestamps.read(format, json);
        if (field.value() != null && !mayReplace(text.charAt(at), character, others)) {
          problems.add(changed + " is read as " + field.value());
        }
        OneField.assertSameJson(json, Timestamps.write(format, Timestamps.read(format, json)));
      }
    }

    assertEquals(List.of(), problems);
    assertNotNull(Timestamps.read(format, json(text)).value());
  }

  private static boolean mayReplace(char expected, char actual, String others) {
    if (isDigit(expected)) {
      return isDigit(actual);
    }
    for (String group : others.split(" ", -1)) {
      if (group.indexOf(expected) >= 0 && group.indexOf(actual == ' ' ? '_' : actual) >= 0) {
        return true;
      }
    }
    return expected == actual;
  }

  private static boolean isDigit(char character) {
    return character >= '0' && character <= '9';
  }

  private static String charactersOfAscii() {
    StringBuilder characters = new StringBuilder();
    for (char character = ' '; character < 0x7f; character++) {
      characters.append(character);
    }
    return characters.toString();
  }

  private static String json(String text) {
    return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
