package dev.awsevents.codegen.emit;

import java.util.ArrayList;
import java.util.List;

/**
 * Lays out the text that JavaPoet makes, which keeps a header, a condition or a comment on one line
 * however long it is, and spreads the shortest comment over three.
 */
final class SourceLayout {
  static final int LINE_LENGTH = 100;

  private SourceLayout() {}

  static String of(String source) {
    List<String> lines = new ArrayList<>();
    for (String line : source.lines().toList()) {
      for (String part : LineBreaks.split(line)) {
        lines.add(part);
        joinEnd(lines);
      }
    }
    return String.join("\n", lines) + "\n";
  }

  private static void joinEnd(List<String> lines) {
    if (lines.size() >= 3) {
      joinJavadoc(lines.subList(lines.size() - 3, lines.size()));
    }
    if (lines.size() >= 2) {
      joinEmptyBody(lines.subList(lines.size() - 2, lines.size()));
    }
  }

  private static void joinJavadoc(List<String> three) {
    String text = three.get(1).strip();
    String joined = three.get(0) + text.substring(Math.min(1, text.length())) + " */";
    if (three.get(0).strip().equals("/**")
        && three.get(2).strip().equals("*/")
        && joined.length() <= LINE_LENGTH) {
      three.clear();
      three.add(joined);
    }
  }

  private static void joinEmptyBody(List<String> two) {
    if (two.get(0).endsWith("{") && two.get(1).strip().equals("}")) {
      String joined = two.get(0) + "}";
      two.clear();
      two.add(joined);
    }
  }
}
