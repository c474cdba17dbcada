package dev.awsevents.site.measurement;

import dev.awsevents.site.measurement.Measured.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The tables on a page of results, which {@code benchmarks/run} writes. */
final class ResultsPage {
  private final List<Measured> tables = new ArrayList<>();

  private ResultsPage() {}

  static ResultsPage parse(String markdown) {
    ResultsPage page = new ResultsPage();
    String setting = "";
    String metric = "";
    List<List<String>> table = new ArrayList<>();
    for (String line : markdown.lines().toList()) {
      if (line.startsWith("|")) {
        table.add(cells(line));
        continue;
      }
      page.add(setting, metric, table);
      table.clear();
      if (line.startsWith("## ")) {
        setting = line.substring(3).strip();
        metric = "";
      } else if (line.startsWith("### ")) {
        metric = line.substring(4).strip();
      }
    }
    page.add(setting, metric, table);
    return page;
  }

  private static List<String> cells(String line) {
    String[] cells = line.strip().substring(1).split("\\|", -1);
    return Arrays.stream(cells).limit(cells.length - 1L).map(String::strip).toList();
  }

  private void add(String setting, String metric, List<List<String>> table) {
    if (table.size() > 2 && !metric.isEmpty()) {
      List<String> head = table.get(0);
      tables.add(
          new Measured(
              setting,
              metric,
              head.subList(1, head.size()),
              table.subList(2, table.size()).stream()
                  .map(cells -> new Row(cells.get(0), cells.subList(1, cells.size())))
                  .toList()));
    }
  }

  /** The table of a setting whose metric begins with a word. */
  Optional<Measured> table(String settingId, String metric) {
    return tables.stream()
        .filter(each -> each.settingId().equals(settingId) && each.metric().startsWith(metric))
        .findFirst();
  }
}
