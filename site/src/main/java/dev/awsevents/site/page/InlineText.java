package dev.awsevents.site.page;

import java.util.Locale;
import java.util.regex.Pattern;

/** Short texts of schemas as HTML. */
public final class InlineText {
  private static final Pattern NO_WORD = Pattern.compile("[^a-z0-9]+");

  private InlineText() {}

  /** A sentence or two, in which backquotes mark code. */
  public static String html(String text) {
    String[] parts = text.split("`", -1);
    StringBuilder html = new StringBuilder();
    for (int i = 0; i < parts.length; i++) {
      boolean code = i % 2 == 1 && i < parts.length - 1;
      html.append(code ? "<code>" : "").append(escaped(parts[i])).append(code ? "</code>" : "");
    }
    return html.toString();
  }

  /** An identifier made of a name. */
  public static String anchor(String name) {
    return NO_WORD.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("-");
  }

  /** Text that stands for itself, also inside quotation marks. */
  public static String escaped(String text) {
    StringBuilder html = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char letter = text.charAt(i);
      switch (letter) {
        case '&' -> html.append("&amp;");
        case '<' -> html.append("&lt;");
        case '>' -> html.append("&gt;");
        case '"' -> html.append("&quot;");
        case '\'' -> html.append("&#39;");
        default -> html.append(letter);
      }
    }
    return html.toString();
  }
}
