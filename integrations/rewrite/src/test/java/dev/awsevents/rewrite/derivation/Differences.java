package dev.awsevents.rewrite.derivation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What cannot be derived, in {@code differences.tsv}: classes and getters of AWS whose counterpart
 * has another name, and those that have none, with the reason.
 */
final class Differences {
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, String> reasons = new HashMap<>();
  private final Set<String> unused = new HashSet<>();

  Differences() {
    for (String[] row : TabbedFile.rows("differences.tsv")) {
      (row[1].isEmpty() ? reasons : names).put(row[0], row[1].isEmpty() ? row[2] : row[1]);
      unused.add(row[0]);
    }
  }

  /** The name of the counterpart: an accessor of ours for a getter, a class of AWS for a class. */
  @Nullable String name(String key) {
    unused.remove(key);
    return names.get(key);
  }

  /** Why there is no counterpart. */
  @Nullable String reason(String key) {
    unused.remove(key);
    return reasons.get(key);
  }

  /** Lines that nobody asked for. */
  Set<String> unused() {
    return unused;
  }
}
