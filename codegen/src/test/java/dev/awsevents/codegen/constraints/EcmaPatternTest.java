package dev.awsevents.codegen.constraints;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What matches is what Node.js says of the patterns, with the flag {@code u} where it allows. */
class EcmaPatternTest {
  private static final Pattern UNICODE = Pattern.compile("\\\\u([0-9a-f]{4})");

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ^a$                 | a           | true
          ^a$                 | a\\n        | false
          ^a$                 | ba          | false
          a                   | bab         | true
          ^.$                 | \\u0085     | true
          ^.$                 | \\u2028     | false
          ^.$                 | \\r         | false
          ^.{1}$              | \\ud83d\\ude00 | true
          ^\\s$               | \\u00a0     | true
          ^\\s$               | \\ufeff     | true
          ^\\s$               | \\u180e     | false
          ^\\S$               | \\u00a0     | false
          ^[\\s-]+$           | \\u00a0-    | true
          ^[\\S]$             | \\u00a0     | false
          ^[\\S\\s]$          | \\u00a0     | true
          ^\\d+$              | 12          | true
          ^\\d+$              | \\u0661     | false
          ^\\w+$              | a_1         | true
          ^\\w+$              | \\u00e9     | false
          \\b\\u00e9          | a\\u00e9    | true
          \\b\\u00e9          | \\u00e9     | false
          \\B\\u00e9          | \\u00e9     | true
          ^\\cJ$              | \\n         | true
          ^\\cj$              | \\n         | true
          ^[^]$               | \\n         | true
          []                  | a           | false
          ^\\/a\\/$           | /a/         | true
          ^[a&&b]+$           | a&b         | true
          ^[a&&b]+$           | c           | false
          ^[[]$               | [           | true
          ^\\u{1F600}$        | \\ud83d\\ude00 | true
          ^\\ud83d\\ude00$    | \\ud83d\\ude00 | true
          ^(?<year>\\d{4})$   | 2026        | true
          (?<=a)b             | ab          | true
          (?<=a)b             | b           | false
          ^\\p{Lu}$           | \\u00c4     | true
          ^\\p{Lu}$           | \\u00e4     | false
          ^\\P{Lu}$           | \\u00e4     | true
          ^\\p{Script=Greek}$ | \\u03b1     | true
          ^\\p{Script=Greek}$ | a           | false
          ^\\v$               | \\u000b     | true
          ^\\v$               | \\n         | false
          ^[\\b]$             | \\b         | true
          ^[\\b]$             | b           | false
          ^[^\\d]$            | 1           | false
          ^[^\\d]$            | a           | true
          ^\\x41$             | A           | true
          ^[\\w.-]+@x$        | a.b-c@x     | true
          ^[\\w-.]$           | -           | true
          ^(a)?c$             | c           | true
          ^\\$$               | $           | true
          #x                  | #x          | true
          ^{a}$               | {a}         | true
          ^a{2,}?$            | aaa         | true
          ^[^a-c]$            | b           | false
          ^[+--]$             | ,           | true
          """)
  void matchesAsInEcmaScript(String pattern, String text, boolean expected) throws Exception {
    String translated = EcmaPattern.toJava(pattern);
    assertEquals(expected, Pattern.compile(translated).matcher(unescaped(text)).find(), translated);
  }

  private static String unescaped(String text) {
    Matcher escapes = UNICODE.matcher(text);
    return escapes
        .replaceAll(match -> Character.toString(Integer.parseInt(match.group(1), 16)))
        .translateEscapes();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(a)\\1",
        "(?<a>b)\\k<a>",
        "(?i)a",
        "a++",
        "*a",
        "\\A",
        "\\Z",
        "\\Qa\\E",
        "\\01",
        "\\c1",
        "\\xZ",
        "\\p{Alphabetic}",
        "[^\\S]",
        "(?<=a+)b",
        "[b-a]",
        "[a",
        "(a",
        "a\\"
      })
  void whatJavaCannotSayIsNotTranslated(String pattern) {
    assertThrows(UntranslatablePatternException.class, () -> EcmaPattern.toJava(pattern), pattern);
  }
}
