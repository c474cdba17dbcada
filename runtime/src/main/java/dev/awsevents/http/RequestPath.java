package dev.awsevents.http;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Takes paths apart. Without a path in the payload, the path is empty. */
final class RequestPath {
  private RequestPath() {}

  static String decoded(@Nullable String path) {
    if (path == null || path.indexOf('%') < 0) {
      return path == null ? "" : path;
    }
    try {
      // A plus sign in a path is a plus sign. The decoder is for forms and would make it a space.
      return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return path;
    }
  }

  /** The path without the stage at its beginning, if it is there. */
  static String withoutStage(@Nullable String path, @Nullable String stage) {
    if (path == null || stage == null || !path.startsWith(stage, 1)) {
      return path == null ? "" : path;
    }
    int end = 1 + stage.length();
    if (path.length() == end) {
      return "/";
    }
    return path.charAt(end) == '/' ? path.substring(end) : path;
  }

  static String withoutQuery(@Nullable String path) {
    int question = path == null ? -1 : path.indexOf('?');
    return path == null || question < 0 ? emptyIfNull(path) : path.substring(0, question);
  }

  /** What follows the question mark. Empty if there is none. */
  static String query(@Nullable String path) {
    int question = path == null ? -1 : path.indexOf('?');
    return path == null || question < 0 ? "" : path.substring(question + 1);
  }

  private static String emptyIfNull(@Nullable String path) {
    return path == null ? "" : path;
  }
}
