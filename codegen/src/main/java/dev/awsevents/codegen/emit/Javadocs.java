package dev.awsevents.codegen.emit;

import dev.awsevents.codegen.model.Documentation;
import dev.awsevents.codegen.model.Documentation.Source;

/**
 * Javadoc of schema text, which is not trusted: it must neither end the comment nor mean anything
 * to the compiler.
 */
final class Javadocs {
  private Javadocs() {}

  /** The words of a description, escaped. Text in backquotes becomes code. */
  static String text(String description) {
    StringBuilder html = new StringBuilder();
    boolean code = false;
    for (int i = 0; i < description.length(); i++) {
      char c = description.charAt(i);
      if (c == '`' && (code || description.indexOf('`', i + 1) > 0)) {
        html.append(code ? "</code>" : "<code>");
        code = !code;
      } else if (Character.isSurrogatePair(
          c, i + 1 < description.length() ? description.charAt(i + 1) : ' ')) {
        html.append(c).append(description.charAt(++i));
      } else {
        html.append(escape(c));
      }
    }
    return html.toString().replaceAll(" +", " ").strip();
  }

  /**
   * Characters that end a comment, begin a tag or, as {@code \\u}, are translated before the
   * compiler sees comments.
   */
  private static String escape(char c) {
    return switch (c) {
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '&' -> "&amp;";
      case '@' -> "&#64;";
      case '*' -> "&#42;";
      case '\\' -> "&#92;";
      case '{' -> "&#123;";
      case '}' -> "&#125;";
      case '\n', '\r', '\t', '\u0085', '\u2028', '\u2029' -> " ";
      default -> c < ' ' || Character.isSurrogate(c) ? "" : String.valueOf(c);
    };
  }

  /** A wire name or value as code. */
  static String code(String value) {
    return "<code>" + text(value.replace("`", "")) + "</code>";
  }

  /** The description of a type, or something to say where there is none. */
  static String summary(Documentation documentation, String fallback) {
    String text = text(documentation.description());
    return text.isEmpty() ? fallback : text;
  }

  /** The pages that the facts come from and the like, as the last lines of a comment. */
  static String tags(Documentation documentation) {
    StringBuilder html = new StringBuilder();
    if (documentation.deprecated()) {
      html.append("\n@deprecated The schema says so.");
    }
    for (Source source : documentation.sources()) {
      html.append("\n@see <a href=\"")
          .append(text(source.address()))
          .append("\">")
          .append(label(source))
          .append("</a>");
    }
    return html.toString();
  }

  /** The title of a page, or the name of its file, or its whole address. */
  private static String label(Source source) {
    String title = text(source.title());
    if (!title.isEmpty()) {
      return title;
    }
    String address = text(source.address());
    String file = address.substring(address.lastIndexOf('/') + 1);
    return file.isEmpty() ? address : file;
  }
}
