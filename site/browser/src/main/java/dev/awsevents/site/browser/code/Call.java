package dev.awsevents.site.browser.code;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A call of a method or a constructor with arguments. */
final class Call extends Expression {
  private final String method;
  private final List<Expression> arguments;
  private final @Nullable String imported;

  /**
   * @param method all in front of the parenthesis
   * @param imported name of the class that the method is of, if it is not of the object before it
   */
  Call(String method, List<Expression> arguments, @Nullable String imported) {
    this.method = method;
    this.arguments = arguments;
    this.imported = imported;
  }

  @Override
  void appendFlat(StringBuilder out) {
    out.append(method).append('(');
    for (int i = 0; i < arguments.size(); i++) {
      out.append(i == 0 ? "" : ", ");
      arguments.get(i).appendFlat(out);
    }
    out.append(')');
  }

  @Override
  void appendBroken(StringBuilder out, int indent) {
    out.append(method).append('(');
    for (int i = 0; i < arguments.size(); i++) {
      newLine(out, indent + INDENT);
      arguments.get(i).append(out, indent + INDENT, 1);
      out.append(i + 1 < arguments.size() ? "," : "");
    }
    out.append(')');
  }

  @Override
  public void addImports(Set<String> imports) {
    if (imported != null) {
      imports.add(imported);
    }
    for (Expression argument : arguments) {
      argument.addImports(imports);
    }
  }
}
