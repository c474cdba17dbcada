package dev.awsevents.site.browser.code;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** An expression of one line. */
final class Literal extends Expression {
  private final String text;
  private final @Nullable String imported;

  /**
   * @param imported name of the class that the text refers to, if any
   */
  Literal(String text, @Nullable String imported) {
    this.text = text;
    this.imported = imported;
  }

  @Override
  void appendFlat(StringBuilder out) {
    out.append(text);
  }

  @Override
  void appendBroken(StringBuilder out, int indent) {
    out.append(text);
  }

  @Override
  public void addImports(Set<String> imports) {
    if (imported != null) {
      imports.add(imported);
    }
  }
}
