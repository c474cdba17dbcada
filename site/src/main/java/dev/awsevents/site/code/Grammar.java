package dev.awsevents.site.code;

import java.util.List;
import java.util.regex.Pattern;

/** What of a language gets a colour; each group of the pattern has one. */
enum Grammar {
  JSON(
      "json",
      """
      (?<key>"(?:[^"\\\\]++|\\\\.)*+"(?=\\s*:))|(?<string>"(?:[^"\\\\]++|\\\\.)*+")\
      |(?<literal>-?\\b[0-9][0-9.eE+-]*|\\b(?:true|false|null)\\b)|(?<comment>\\u0000)\
      """),
  CODE(
      "java kotlin kt kts groovy scala",
      """
      (?<comment>//[^\\n]*|/\\*[\\s\\S]*?\\*/)|(?<string>\"""[\\s\\S]*?\"""|"(?:[^"\\\\\\n]++|\\\\.)*+")\
      |(?<key>@\\w+)|(?<literal>\\b(?:abstract|assert|boolean|break|byte|case|catch|char|class|const\
      |continue|default|do|double|else|enum|extends|false|final|finally|float|for|fun|if|implements\
      |import|in|instanceof|int|interface|is|long|new|null|object|override|package|permits|private\
      |protected|public|record|return|sealed|short|static|super|switch|this|throw|throws|true|try\
      |val|var|void|when|while|yield)\\b)\
      """),
  XML(
      "xml html",
      """
      (?<comment><!--[\\s\\S]*?-->)|(?<literal></?[\\w:.-]+|/?>)|(?<string>"[^"]*")|(?<key>\\u0000)\
      """),
  SHELL(
      "console sh bash yaml properties sql",
      """
      (?<comment>(?<=^|\\s)#[^\\n]*|--[ ][^\\n]*)|(?<string>"[^"\\n]*"|'[^'\\n]*')\
      |(?<literal>(?m:^\\$))|(?<key>\\u0000)\
      """);

  /** The groups, which are the classes of the style sheet, too. */
  static final List<String> GROUPS = List.of("comment", "string", "key", "literal");

  private final String languages;
  private final Pattern pattern;

  Grammar(String languages, String pattern) {
    this.languages = languages;
    this.pattern = Pattern.compile(pattern);
  }

  boolean isOf(String language) {
    return List.of(languages.split(" ", -1)).contains(language);
  }

  Pattern pattern() {
    return pattern;
  }
}
