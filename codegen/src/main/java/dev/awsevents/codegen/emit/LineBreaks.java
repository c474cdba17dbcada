package dev.awsevents.codegen.emit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The places where a long line of Java may be broken. Literals stay whole. The outermost place is
 * the best one, and of several that are equally good the last before the end of the line.
 */
final class LineBreaks {
  private static final String CONTINUATION = "    ";

  /**
   * Text that a break may stand in.
   *
   * @param before how much of it stays on the line that ends
   * @param rank lower for what binds less
   */
  private record Separator(String text, int before, int rank) {}

  private static final List<Separator> SEPARATORS =
      List.of(
          new Separator("; ", 1, 0),
          new Separator(" permits ", 0, 0),
          new Separator(" extends ", 0, 0),
          new Separator(" implements ", 0, 0),
          new Separator(" throws ", 0, 0),
          new Separator(" -> ", 3, 1),
          new Separator(" = ", 2, 2),
          new Separator(" ? ", 0, 3),
          new Separator(" : ", 0, 4),
          new Separator(" || ", 0, 5),
          new Separator(" && ", 0, 6),
          new Separator(" == ", 0, 7),
          new Separator(" instanceof ", 0, 7),
          new Separator(", ", 1, 8));

  /** Rank of a break before a call on the result of another one. */
  private static final int CHAINED_CALL = 9;

  /** Rank of a break before the first argument. */
  private static final int FIRST_ARGUMENT = 10;

  /** Depth of a break at any other space: only where there is nothing else. */
  private static final int LAST_RESORT = Integer.MAX_VALUE;

  /**
   * @param position where the line ends
   * @param depth how many brackets are open there
   */
  private record Break(int position, int depth, int rank) {}

  private final String line;
  private final int indentation;
  private final List<Break> breaks = new ArrayList<>();

  private LineBreaks(String line) {
    this.line = line;
    this.indentation = line.length() - line.stripLeading().length();
  }

  /** The lines that a line becomes. */
  static List<String> split(String line) {
    List<String> lines = new ArrayList<>();
    boolean comment = line.stripLeading().startsWith("*");
    String indentation = line.substring(0, line.length() - line.stripLeading().length());
    String rest = line;
    while (rest.length() > SourceLayout.LINE_LENGTH) {
      LineBreaks all = new LineBreaks(rest);
      int position = comment ? all.betweenWords() : all.betweenTokens();
      if (position < 0) {
        break;
      }
      lines.add(rest.substring(0, position).stripTrailing());
      rest =
          indentation + (comment ? "* " : CONTINUATION) + rest.substring(position).stripLeading();
    }
    lines.add(rest);
    return lines;
  }

  /** Between two words, or where the text of a link begins; its address stays whole. */
  private int betweenWords() {
    int found = -1;
    for (int i = indentation + "* ".length() + 1; i < line.length(); i++) {
      boolean word = line.charAt(i) == ' ' && !line.startsWith("<a", i - 2);
      if (word || line.startsWith("\">", i - 2)) {
        if (i > SourceLayout.LINE_LENGTH) {
          return found < 0 ? i : found;
        }
        found = i;
      }
    }
    return found;
  }

  private int betweenTokens() {
    find();
    List<Break> reachable =
        breaks.stream().filter(each -> each.position() <= SourceLayout.LINE_LENGTH).toList();
    return (reachable.isEmpty() ? breaks.stream().limit(1) : reachable.stream())
        .min(
            Comparator.comparingInt(Break::depth)
                .thenComparingInt(Break::rank)
                .thenComparing(Break::position, Comparator.reverseOrder()))
        .map(Break::position)
        .orElse(-1);
  }

  private void find() {
    int depth = 0;
    for (int i = indentation; i < line.length() && !isTooFar(i); i++) {
      if (i > indentation) {
        addBreak(i, depth);
      }
      char c = line.charAt(i);
      if (c == '"' || c == '\'') {
        i = endOfLiteral(i);
      } else if (opens(i)) {
        depth++;
      } else if (closes(i)) {
        depth--;
      }
    }
  }

  /** Whether a place is too far, and there are others. */
  private boolean isTooFar(int i) {
    return i > SourceLayout.LINE_LENGTH && !breaks.isEmpty();
  }

  private int endOfLiteral(int begin) {
    int i = begin + 1;
    while (line.charAt(i) != line.charAt(begin)) {
      i += line.charAt(i) == '\\' ? 2 : 1;
    }
    return i;
  }

  /** An angle bracket without a space beside it is that of a type argument. */
  private boolean opens(int i) {
    return line.charAt(i) == '(' || (line.charAt(i) == '<' && !line.startsWith(" ", i + 1));
  }

  private boolean closes(int i) {
    return line.charAt(i) == ')'
        || (line.charAt(i) == '>' && !" -".contains(line.substring(i - 1, i)));
  }

  private void addBreak(int i, int depth) {
    for (Separator separator : SEPARATORS) {
      if (line.startsWith(separator.text(), i)) {
        add(new Break(i + separator.before(), depth, separator.rank()));
      }
    }
    if (line.startsWith(").", i - 1)) {
      add(new Break(i, depth, CHAINED_CALL));
    } else if (line.charAt(i - 1) == '(' && line.charAt(i) != ')') {
      add(new Break(i, depth, FIRST_ARGUMENT));
    } else if (line.charAt(i) == ' ') {
      add(new Break(i, LAST_RESORT, 0));
    }
  }

  private void add(Break found) {
    if (found.position() < line.length()) {
      breaks.add(found);
    }
  }
}
