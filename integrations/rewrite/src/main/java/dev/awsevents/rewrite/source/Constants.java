package dev.awsevents.rewrite.source;

import dev.awsevents.rewrite.mapping.ConstantMapping;
import dev.awsevents.rewrite.mapping.Mapping;
import dev.awsevents.rewrite.mapping.TypeMapping;
import dev.awsevents.rewrite.tree.AwsClasses;
import dev.awsevents.rewrite.tree.Expressions;
import java.util.Set;
import java.util.function.Consumer;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.marker.SearchResult;

/** Turns constants of AWS's classes, and marks their public fields. */
final class Constants {
  private final Set<String> used;
  private final Consumer<String> imports;

  Constants(Set<String> used, Consumer<String> imports) {
    this.used = used;
    this.imports = imports;
  }

  /**
   * A constant that is imported, or the label of a case.
   *
   * @param visited what stands for the name if it is no constant
   */
  J named(J.Identifier name, JavaType.Variable field, Cursor cursor, J visited) {
    String owner = AwsClasses.name(field.getOwner());
    ConstantMapping constant =
        owner == null ? null : Mapping.get().constant(owner, name.getSimpleName());
    Object around = cursor.getParentTreeCursor().getValue();
    if (constant == null
        || around instanceof J.FieldAccess
        || cursor.firstEnclosing(J.Import.class) != null) {
      return visited;
    }
    return around instanceof J.Case
        ? name.withSimpleName(constant.constant())
            .withFieldType(field.withName(constant.constant()))
        : constant(constant, name);
  }

  /** A constant or a field of AWS's class, as in {@code Result.Ok}. */
  Expression selected(J.FieldAccess before, J.FieldAccess after) {
    String owner = AwsClasses.name(before.getTarget().getType());
    if (owner == null
        || before.getName().getFieldType() == null
        || before.getSimpleName().equals("class")) {
      return after;
    }
    ConstantMapping constant = Mapping.get().constant(owner, before.getSimpleName());
    return constant == null
        ? SearchResult.found(after, "a record has no public fields: call the accessor")
        : constant(constant, after);
  }

  private Expression constant(ConstantMapping constant, Expression tree) {
    TypeMapping mapping = Mapping.get().type(constant.aws(), used);
    if (constant.constant().isEmpty() || mapping == null) {
      return Expressions.text(tree.getPrefix(), constant.text());
    }
    imports.accept(mapping.ours().replaceFirst("\\$.*", ""));
    return Expressions.field(
            Expressions.className(mapping.ours()),
            constant.constant(),
            Expressions.shallow(mapping.ours()))
        .withPrefix(tree.getPrefix());
  }
}
