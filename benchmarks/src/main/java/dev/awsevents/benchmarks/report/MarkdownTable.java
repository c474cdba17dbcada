package dev.awsevents.benchmarks.report;

import java.util.ArrayList;
import java.util.List;

/**
 * A table of a Markdown file.
 *
 * @param section the heading of the second level above it; empty where there is none
 * @param subsection the heading of the third level above it; empty where there is none
 * @param columns the cells of its first row
 * @param rows the cells of the others
 */
record MarkdownTable(
    String section, String subsection, List<String> columns, List<List<String>> rows) {

  /** All tables of a text, in their order. */
  static List<MarkdownTable> in(String markdown) {
    List<MarkdownTable> tables = new ArrayList<>();
    String section = "";
    String subsection = "";
    boolean inTable = false;
    for (String line : markdown.lines().toList()) {
      boolean row = line.startsWith("|");
      if (line.startsWith("## ")) {
        section = line.substring(3);
        subsection = "";
      } else if (line.startsWith("### ")) {
        subsection = line.substring(4);
      } else if (row && !inTable) {
        tables.add(new MarkdownTable(section, subsection, cells(line), new ArrayList<>()));
      } else if (row && !line.startsWith("|---")) {
        tables.get(tables.size() - 1).rows().add(cells(line));
      }
      inTable = row;
    }
    return tables;
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    for (String cell : line.substring(1, line.lastIndexOf('|')).split("\\|", -1)) {
      cells.add(cell.trim());
    }
    return cells;
  }
}
