package dev.awsevents.site.measurement;

import dev.awsevents.site.measurement.Measured.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Bars in groups.
 *
 * @param title what is measured, and under which conditions
 */
public record Chart(String title, List<Group> groups) {
  private static final String OURS = "awsevents";

  /** Contenders that only scan the JSON, and what no contender can go below. */
  private static final List<String> SCANS =
      List.of(
          "jackson-core, tokens only", "jackson-core, tokens with text", "strings and arrays only");

  private static final String NOTHING = "empty JVM";

  /** Bars of one payload. */
  public record Group(String heading, List<Bar> bars) {}

  /**
   * One bar.
   *
   * @param look {@code ours}, {@code peer} or {@code scan}
   * @param percent of the longest bar of its group
   * @param text the value, and how it compares with ours
   */
  public record Bar(String label, String look, String percent, String text) {}

  static Chart of(String title, Measured table) {
    List<Group> groups = table.rows().stream().map(row -> group(table, row)).toList();
    return new Chart(title, groups);
  }

  private static Group group(Measured table, Row row) {
    double longest = 0;
    for (int i = 0; i < row.values().size(); i++) {
      longest = Math.max(longest, isShown(table, row, i) ? number(row.values().get(i)) : 0);
    }
    double ours = number(row.values().get(table.contenders().indexOf(OURS)));
    List<Bar> bars = new ArrayList<>();
    for (int i = 0; i < row.values().size(); i++) {
      if (isShown(table, row, i)) {
        String name = table.contenders().get(i);
        double value = number(row.values().get(i));
        String look = name.equals(OURS) ? "ours" : SCANS.contains(name) ? "scan" : "peer";
        bars.add(
            new Bar(
                name,
                look,
                String.format(Locale.ROOT, "%.1f", Math.max(0.5, 100 * value / longest)),
                row.values().get(i) + " " + table.unit() + comparison(name, value / ours)));
      }
    }
    return new Group(row.payload(), bars);
  }

  private static boolean isShown(Measured table, Row row, int column) {
    return !row.values().get(column).isEmpty() && !table.contenders().get(column).equals(NOTHING);
  }

  private static double number(String text) {
    return Double.parseDouble(text.replace(",", ""));
  }

  private static String comparison(String name, double ratio) {
    if (name.equals(OURS)) {
      return "";
    }
    return String.format(Locale.ROOT, ratio < 10 ? ", %.1f× as long" : ", %.0f× as long", ratio);
  }
}
