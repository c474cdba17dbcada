package dev.awsevents.site.browser;

import org.jspecify.annotations.Nullable;

/** JSON paths, as the library's messages have them, as JSON Pointers (RFC 6901). */
final class JsonPaths {
  private static final String CUT = "...";

  private JsonPaths() {}

  /** The pointer; null if the path does not tell all of it, because it has been cut. */
  static @Nullable String pointer(String path) {
    if (path.contains(CUT)) {
      return null;
    }
    StringBuilder pointer = new StringBuilder();
    int at = 1;
    while (at < path.length()) {
      int end = endOfStep(path, at);
      pointer.append('/').append(name(path, at, end).replace("~", "~0").replace("/", "~1"));
      at = end;
    }
    return pointer.toString();
  }

  /** The path of the value around; null for the document. */
  static @Nullable String parent(String path) {
    int last = 0;
    int at = 1;
    while (at < path.length()) {
      last = at;
      at = endOfStep(path, at);
    }
    return last == 0 ? null : path.substring(0, last);
  }

  private static int endOfStep(String path, int from) {
    int at = from + 1;
    if (path.startsWith("['", from)) {
      at = from + 2;
      while (at < path.length() && !path.startsWith("']", at)) {
        at += path.startsWith("\\'", at) ? 2 : 1;
      }
      return Math.min(path.length(), at + 2);
    }
    while (at < path.length() && path.charAt(at) != '.' && path.charAt(at) != '[') {
      at++;
    }
    return at;
  }

  private static String name(String path, int from, int end) {
    if (path.startsWith("['", from)) {
      return path.substring(from + 2, Math.max(from + 2, end - 2)).replace("\\'", "'");
    }
    return path.charAt(from) == '['
        ? path.substring(from + 1, end - 1)
        : path.substring(from + 1, end);
  }
}
