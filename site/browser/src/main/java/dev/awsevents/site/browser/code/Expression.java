package dev.awsevents.site.browser.code;

import java.util.Set;

/** A Java expression that prints itself, on one line if it fits. */
public abstract class Expression {
  static final int WIDTH = 100;
  static final int INDENT = 4;

  Expression() {}

  /** The expression without line breaks. */
  abstract void appendFlat(StringBuilder out);

  /** The expression on several lines, of which the first goes on where the text ends. */
  abstract void appendBroken(StringBuilder out, int indent);

  /** Adds the names of the classes that the expression refers to. */
  public abstract void addImports(Set<String> imports);

  /** The source of the expression. */
  public String source() {
    StringBuilder out = new StringBuilder();
    append(out, 0, 0);
    return out.toString();
  }

  /**
   * Appends the expression.
   *
   * @param indent of the line that it begins on
   * @param behind how many characters follow it on its last line
   */
  void append(StringBuilder out, int indent, int behind) {
    StringBuilder flat = new StringBuilder();
    appendFlat(flat);
    int column = out.length() - (out.lastIndexOf("\n") + 1);
    if (column + flat.length() + behind <= WIDTH) {
      out.append(flat);
    } else {
      appendBroken(out, indent);
    }
  }

  static void newLine(StringBuilder out, int indent) {
    out.append('\n');
    for (int i = 0; i < indent; i++) {
      out.append(' ');
    }
  }
}
