package dev.awsevents.site.browser;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Makes odd and broken payloads of good ones, the same ones each time. */
final class PayloadMutator {
  private static final Pattern SCALAR =
      Pattern.compile("(\"(?:[^\"\\\\]++|\\\\.)*+\"|-?[0-9][0-9.eE+-]*|true|false|null)(?!\\s*:)");
  private static final Pattern NAME = Pattern.compile("\"((?:[^\"\\\\]++|\\\\.)*+)\"(?=\\s*:)");
  private static final Pattern OBJECT = Pattern.compile("\\{(?=\\s*\")");

  private static final List<String> VALUES =
      List.of(
          "null",
          "true",
          "false",
          "0",
          "-0",
          "-0.0",
          "1.0",
          "1.50",
          "1e2",
          "1E400",
          "-1e-400",
          "12345678901234567890",
          "123456789012345678901234567890.5",
          "9223372036854775808",
          "1772443800",
          "1772443800.5",
          "17724438001250000000000",
          "01",
          "1.",
          "+1",
          "NaN",
          "tru",
          "'x'",
          "\"\"",
          "\"x\"",
          "\"true\"",
          "\"1\"",
          "\"-1\"",
          "\"1.0\"",
          "\" 1\"",
          "\"1e3\"",
          "\"2026-03-02T09:30:00.125Z\"",
          "\"2026-03-02T09:30:00+01:00\"",
          "\"2026-13-02T09:30:00Z\"",
          "\"+12026-03-02T09:30:00Z\"",
          "\"-0001-03-02T09:30:00Z\"",
          "\"Mon, 02 Mar 2026 09:30:00 GMT\"",
          "\"1772443800125\"",
          "\"1772443800.125\"",
          "\"QQ\"",
          "\"QQ==\"",
          "\"QQ=\"",
          "\"-_8\"",
          "\"QUJD\\nRA==\"",
          "\"\\u0000\\u001f\\u007f\\u2028\"",
          "\"\u00e9\u6f22\ud83d\ude00\"",
          "\"\\ud83d\"",
          "\"\ud83d\"",
          "\"\\ude00\\ud83d\"",
          "\"\\x\"",
          "\"\u0001\"",
          "[]",
          "{}",
          "[null]",
          "[1,\"a\",{}]",
          "{\"a\":[1]}",
          "{\"S\":\"x\"}",
          "[[[]]]");

  private static final List<String> MEMBERS =
      List.of(
          "\"newMember\":{\"a\":[1.50,null]},",
          "\"a/b~c 'd'\":1,",
          "\"\u00e9\":\"\u6f22\",",
          "\"aNameThatIsLongerThanFortyCharactersAndMayBeContent\":0,",
          "\"\":null,");

  private final Random random;

  PayloadMutator(long seed) {
    random = new Random(seed);
  }

  String mutate(String text) {
    return switch (random.nextInt(8)) {
      case 0 -> text.substring(0, random.nextInt(text.length() + 1));
      case 1 -> text.substring(0, at(text)) + text.substring(Math.min(text.length(), at(text) + 1));
      case 2 -> insert(text, at(text), "{}[],:\"\\ x0\u00e9".charAt(random.nextInt(12)) + "");
      case 3 -> insertMember(text);
      case 4 -> replace(text, NAME, match -> "\"" + match.group(1) + "X\"");
      default -> replace(text, SCALAR, match -> VALUES.get(random.nextInt(VALUES.size())));
    };
  }

  private int at(String text) {
    return random.nextInt(text.length() + 1);
  }

  private static String insert(String text, int at, String part) {
    return text.substring(0, at) + part + text.substring(at);
  }

  private String insertMember(String text) {
    String member = MEMBERS.get(random.nextInt(MEMBERS.size()));
    return replace(text, OBJECT, match -> "{" + member);
  }

  private interface Replacement {
    String of(MatchResult match);
  }

  /** Replaces one of the places that fit, if there is one. */
  private String replace(String text, Pattern pattern, Replacement replacement) {
    List<MatchResult> matches = pattern.matcher(text).results().toList();
    if (matches.isEmpty()) {
      return text;
    }
    MatchResult match = matches.get(random.nextInt(matches.size()));
    return text.substring(0, match.start()) + replacement.of(match) + text.substring(match.end());
  }
}
