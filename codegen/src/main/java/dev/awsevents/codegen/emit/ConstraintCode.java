package dev.awsevents.codegen.emit;

import com.palantir.javapoet.CodeBlock;
import dev.awsevents.codegen.constraints.Constraint.Argument;
import dev.awsevents.codegen.constraints.Constraint.Count;
import dev.awsevents.codegen.constraints.Constraint.Inside;
import dev.awsevents.codegen.constraints.Constraint.Keyword;
import dev.awsevents.codegen.constraints.Constraint.Reference;
import dev.awsevents.codegen.constraints.Constraint.RootReference;
import dev.awsevents.codegen.constraints.Constraint.Text;
import java.util.List;

/** Writes the expression that makes a constraint: one line for each keyword. */
final class ConstraintCode {
  private ConstraintCode() {}

  /** Adds the keywords to what an expression makes. */
  static CodeBlock of(CodeBlock begin, List<Keyword> keywords) {
    CodeBlock.Builder code = CodeBlock.builder().add(begin);
    for (Keyword keyword : keywords) {
      code.add("\n.$L($L)", keyword.method(), arguments(keyword.arguments()));
    }
    return code.build();
  }

  private static CodeBlock arguments(List<Argument> arguments) {
    return arguments.stream().map(ConstraintCode::argument).collect(CodeBlock.joining(", "));
  }

  private static CodeBlock argument(Argument argument) {
    if (argument instanceof Text text) {
      return Literals.of(text.value());
    }
    if (argument instanceof Count count) {
      return CodeBlock.of("$L", count.value());
    }
    if (argument instanceof Reference reference) {
      return CodeBlock.of("reference($L)", reference.number());
    }
    if (argument instanceof RootReference other) {
      return CodeBlock.of(
          "$T.$L.reference(0)", TypeNames.constraints(other.root()), ConstraintsEmitter.TABLE);
    }
    CodeBlock.Builder inside = CodeBlock.builder().add("new $T()", Library.CONSTRAINT);
    for (Keyword keyword : ((Inside) argument).constraint().keywords()) {
      inside.add(".$L($L)", keyword.method(), arguments(keyword.arguments()));
    }
    return inside.build();
  }
}
