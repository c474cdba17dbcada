package dev.awsevents.http;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Looks up headers by name and ignores case, because REST APIs leave names as the client spelled
 * them.
 */
final class Headers {
  private Headers() {}

  /**
   * The values of a header.
   *
   * @param all headers with all their values
   * @param single headers with one value, which count only if {@code all} lacks the name
   */
  static List<String> values(
      Map<String, ? extends @Nullable List<String>> all,
      Map<String, ? extends @Nullable String> single,
      String name) {
    List<String> values = new ArrayList<>(1);
    for (Map.Entry<String, ? extends @Nullable List<String>> entry : all.entrySet()) {
      List<String> found = entry.getKey().equalsIgnoreCase(name) ? entry.getValue() : null;
      if (found != null) {
        for (String value : found) {
          add(values, value);
        }
      }
    }
    if (values.isEmpty()) {
      for (Map.Entry<String, ? extends @Nullable String> entry : single.entrySet()) {
        if (entry.getKey().equalsIgnoreCase(name)) {
          add(values, entry.getValue());
        }
      }
    }
    return Collections.unmodifiableList(values);
  }

  /** Skips a null of the payload, which is no value. */
  private static void add(List<String> values, @Nullable String value) {
    if (value != null) {
      values.add(value);
    }
  }
}
