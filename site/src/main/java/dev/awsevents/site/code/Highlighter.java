package dev.awsevents.site.code;

import dev.awsevents.site.page.InlineText;
import java.util.Arrays;
import java.util.regex.Matcher;

/** Puts elements around the parts of code that get a colour. */
public final class Highlighter {
  private Highlighter() {}

  /**
   * The code as HTML. What its browser shows is the code, letter for letter.
   *
   * @param language as after the fence of a Markdown block; unknown ones get no colours
   */
  public static String html(String language, String code) {
    return Arrays.stream(Grammar.values())
        .filter(grammar -> grammar.isOf(language))
        .findFirst()
        .map(grammar -> html(grammar, code))
        .orElseGet(() -> InlineText.escaped(code));
  }

  private static String html(Grammar grammar, String code) {
    StringBuilder html = new StringBuilder();
    Matcher part = grammar.pattern().matcher(code);
    int end = 0;
    while (part.find()) {
      html.append(InlineText.escaped(code.substring(end, part.start())));
      html.append("<span class=\"").append(name(part)).append("\">");
      html.append(InlineText.escaped(part.group())).append("</span>");
      end = part.end();
    }
    return html.append(InlineText.escaped(code.substring(end))).toString();
  }

  private static String name(Matcher part) {
    return Grammar.GROUPS.stream()
        .filter(group -> part.group(group) != null)
        .findFirst()
        .orElseThrow();
  }
}
