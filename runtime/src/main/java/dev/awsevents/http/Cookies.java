package dev.awsevents.http;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the cookies of a request (RFC 6265, 4.2). */
final class Cookies {
  private Cookies() {}

  /** The pairs in {@code Cookie} headers. */
  static List<String> split(List<String> headers) {
    List<String> cookies = new ArrayList<>();
    for (String header : headers) {
      int start = 0;
      while (start < header.length()) {
        int semicolon = header.indexOf(';', start);
        int end = semicolon < 0 ? header.length() : semicolon;
        String cookie = header.substring(start, end).trim();
        if (!cookie.isEmpty()) {
          cookies.add(cookie);
        }
        start = end + 1;
      }
    }
    return Collections.unmodifiableList(cookies);
  }

  /** The value of a cookie; null if there is none. A payload may have null among its cookies. */
  static @Nullable String value(List<? extends @Nullable String> cookies, String name) {
    for (String cookie : cookies) {
      if (cookie != null && cookie.startsWith(name) && cookie.startsWith("=", name.length())) {
        return cookie.substring(name.length() + 1);
      }
    }
    return null;
  }
}
