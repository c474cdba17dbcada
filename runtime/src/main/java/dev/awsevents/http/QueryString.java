package dev.awsevents.http;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes query strings. Parameters keep their order. */
final class QueryString {
  private QueryString() {}

  static Map<String, List<String>> parse(String query) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    int start = 0;
    while (start < query.length()) {
      int ampersand = query.indexOf('&', start);
      int end = ampersand < 0 ? query.length() : ampersand;
      if (end > start) {
        int equals = equalsSign(query, start, end);
        String name = decoded(query.substring(start, equals));
        add(parameters, name, equals < end ? decoded(query.substring(equals + 1, end)) : "");
      }
      start = end + 1;
    }
    return unmodifiable(parameters);
  }

  /**
   * The place of the equals sign of a parameter, or its end. It looks no further than that: many
   * parameters without a sign would take quadratic time.
   */
  private static int equalsSign(String query, int from, int end) {
    int at = from;
    while (at < end && query.charAt(at) != '=') {
      at++;
    }
    return at;
  }

  /**
   * Merges parameters with all their values and parameters with one value. The latter count only if
   * the former lack the name. A payload may have null in the place of the values.
   */
  static Map<String, List<String>> merged(
      Map<String, ? extends @Nullable List<String>> all, Map<String, String> single) {
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    for (Map.Entry<String, ? extends @Nullable List<String>> entry : all.entrySet()) {
      List<String> values = entry.getValue();
      if (values != null) {
        for (String value : values) {
          add(parameters, entry.getKey(), value);
        }
      }
    }
    for (Map.Entry<String, String> entry : single.entrySet()) {
      if (!parameters.containsKey(entry.getKey())) {
        add(parameters, entry.getKey(), entry.getValue());
      }
    }
    return unmodifiable(parameters);
  }

  static String encoded(Map<String, List<String>> parameters) {
    Map<String, List<String>> encoded = new LinkedHashMap<>();
    for (Map.Entry<String, List<String>> entry : parameters.entrySet()) {
      for (String value : entry.getValue()) {
        add(encoded, encoded(entry.getKey()), encoded(value));
      }
    }
    return joined(encoded);
  }

  /** Joins parameters that are encoded already. */
  static String joined(Map<String, List<String>> encoded) {
    StringBuilder query = new StringBuilder();
    for (Map.Entry<String, List<String>> entry : encoded.entrySet()) {
      for (String value : entry.getValue()) {
        query.append(query.isEmpty() ? "" : "&").append(entry.getKey()).append('=').append(value);
      }
    }
    return query.toString();
  }

  private static void add(
      Map<String, List<String>> parameters, String name, @Nullable String value) {
    List<String> values = parameters.get(name);
    if (values == null) {
      values = new ArrayList<>(1);
      parameters.put(name, values);
    }
    values.add(value == null ? "" : value);
  }

  private static Map<String, List<String>> unmodifiable(Map<String, List<String>> parameters) {
    for (Map.Entry<String, List<String>> entry : parameters.entrySet()) {
      entry.setValue(Collections.unmodifiableList(entry.getValue()));
    }
    return Collections.unmodifiableMap(parameters);
  }

  /** A malformed percent sequence stands for itself, because any client can send one. */
  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException malformed) {
      return text;
    }
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
