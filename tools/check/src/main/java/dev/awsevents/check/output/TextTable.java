package dev.awsevents.check.output;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A table of text. Each column is as wide as its widest cell; numbers are aligned right. */
public final class TextTable {
  private final List<String[]> rows = new ArrayList<>();

  /** An empty table with these names of columns. */
  public TextTable(String... names) {
    rows.add(names);
  }

  /** Adds a row of as many cells as there are columns. */
  public void row(String... cells) {
    rows.add(cells);
  }

  /** Prints all rows. */
  public void print(PrintWriter out) {
    int[] widths = new int[rows.get(0).length];
    boolean[] numbers = new boolean[widths.length];
    Arrays.fill(numbers, true);
    for (int i = 0; i < rows.size(); i++) {
      String[] row = rows.get(i);
      for (int column = 0; column < widths.length; column++) {
        widths[column] = Math.max(widths[column], row[column].length());
        numbers[column] &= i == 0 || row[column].chars().allMatch(Character::isDigit);
      }
    }
    for (String[] row : rows) {
      StringBuilder line = new StringBuilder();
      for (int column = 0; column < widths.length; column++) {
        String padding = " ".repeat(widths[column] - row[column].length());
        line.append(column == 0 ? "" : "  ")
            .append(numbers[column] ? padding + row[column] : row[column] + padding);
      }
      out.println(line.toString().stripTrailing());
    }
  }
}
