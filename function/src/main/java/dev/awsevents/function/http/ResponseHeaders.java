package dev.awsevents.function.http;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Headers of a response with their values, in the order in which they were added. */
final class ResponseHeaders {
  /** Characters of a header's name that are neither letters nor digits (RFC 9110, 5.6.2). */
  private static final String NAME_SYMBOLS = "!#$%&'*+-.^_`|~";

  /** The first spelling of each name, by the name in lower case. */
  private final Map<String, String> names = new LinkedHashMap<>();

  private final Map<String, List<String>> values = new LinkedHashMap<>();

  void add(String name, String value) {
    checkName(name);
    checkValue(name, value);
    String first = names.computeIfAbsent(name.toLowerCase(Locale.ROOT), unused -> name);
    values.computeIfAbsent(first, unused -> new ArrayList<>(1)).add(value);
  }

  /** Whether there is a header of the name, in any case. */
  boolean contains(String name) {
    return names.containsKey(name.toLowerCase(Locale.ROOT));
  }

  List<String> values(String name) {
    return values.getOrDefault(name, List.of());
  }

  Map<String, List<String>> all() {
    return values;
  }

  /** Each header with one value. Several values are joined by commas, which means the same. */
  Map<String, String> joined() {
    Map<String, String> joined = new LinkedHashMap<>();
    values.forEach((name, all) -> joined.put(name, String.join(", ", all)));
    return joined;
  }

  private static void checkName(String name) {
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      boolean token =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || NAME_SYMBOLS.indexOf(c) >= 0;
      if (!token) {
        throw new IllegalArgumentException(
            "character " + i + " cannot be in the name of a header, see RFC 9110, 5.6.2");
      }
    }
    if (name.isEmpty()) {
      throw new IllegalArgumentException("the name of a header is empty");
    }
  }

  /** A line break would let a value add headers of its own. */
  private static void checkValue(String name, String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if ((c < ' ' && c != '\t') || c == '\u007f') {
        throw new IllegalArgumentException(
            "the value of header " + name + " has a control character at " + i);
      }
    }
  }
}
