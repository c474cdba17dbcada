package dev.awsevents.cli.catalogue;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the names that a misspelled one may stand for. */
public final class SimilarNames {
  private static final int MAX_NAMES = 3;

  private SimilarNames() {}

  /** The nearest of the known names, three at most. */
  public static List<String> of(String name, List<String> known) {
    String wanted = name.toLowerCase(Locale.ROOT);
    return known.stream()
        .filter(candidate -> distance(wanted, candidate) <= limit(wanted))
        .sorted(Comparator.comparingInt(candidate -> distance(wanted, candidate)))
        .limit(MAX_NAMES)
        .toList();
  }

  private static int limit(String wanted) {
    return Math.max(1, wanted.length() / 3);
  }

  /** 0 if the candidate contains the wanted name; else the number of letters that differ. */
  private static int distance(String wanted, String candidate) {
    String other = candidate.toLowerCase(Locale.ROOT);
    return wanted.length() > 2 && other.contains(wanted) ? 0 : edits(wanted, other);
  }

  private static int edits(String from, String to) {
    int[] previous = new int[to.length() + 1];
    for (int j = 0; j < previous.length; j++) {
      previous[j] = j;
    }
    for (int i = 1; i <= from.length(); i++) {
      int[] current = new int[previous.length];
      current[0] = i;
      for (int j = 1; j < current.length; j++) {
        int replaced = previous[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
        current[j] = Math.min(replaced, Math.min(previous[j], current[j - 1]) + 1);
      }
      previous = current;
    }
    return previous[to.length()];
  }
}
