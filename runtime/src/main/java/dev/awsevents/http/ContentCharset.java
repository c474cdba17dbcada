package dev.awsevents.http;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the charset in a {@code Content-Type}. */
final class ContentCharset {
  private static final String PARAMETER = "charset=";

  private ContentCharset() {}

  /**
   * The charset. UTF-8 if the header names none.
   *
   * @throws IllegalArgumentException if Java does not know the charset
   */
  static Charset of(@Nullable String contentType) {
    if (contentType == null) {
      return StandardCharsets.UTF_8;
    }
    int semicolon = contentType.indexOf(';');
    while (semicolon >= 0) {
      int next = contentType.indexOf(';', semicolon + 1);
      String parameter =
          contentType.substring(semicolon + 1, next < 0 ? contentType.length() : next).trim();
      if (parameter.toLowerCase(Locale.ROOT).startsWith(PARAMETER)) {
        return Charset.forName(unquoted(parameter.substring(PARAMETER.length()).trim()));
      }
      semicolon = next;
    }
    return StandardCharsets.UTF_8;
  }

  private static String unquoted(String value) {
    return value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"")
        ? value.substring(1, value.length() - 1)
        : value;
  }
}
