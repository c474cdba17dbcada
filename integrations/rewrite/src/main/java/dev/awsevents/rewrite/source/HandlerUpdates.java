package dev.awsevents.rewrite.source;

import dev.awsevents.rewrite.mapping.Mapping;
import dev.awsevents.rewrite.mapping.PropertyMapping;
import dev.awsevents.rewrite.mapping.TypeMapping;
import dev.awsevents.rewrite.mapping.TypeMapping.Shape;
import dev.awsevents.rewrite.tree.AwsClasses;
import dev.awsevents.rewrite.tree.Expressions;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.Statement;
import org.openrewrite.java.tree.TypeUtils;

/**
 * A handler that fills its event and returns it, as triggers of a user pool do: {@code
 * event.getResponse().setX(x)} becomes an assignment of a changed copy to {@code event}.
 *
 * <p>That means the same if nobody else has the event, or a part of it: the handler only reads it,
 * sets something, and returns it. The runtime, which called the handler, does not look at the event
 * again.
 */
final class HandlerUpdates {
  private static final String HANDLER = "com.amazonaws.services.lambda.runtime.RequestHandler";

  private HandlerUpdates() {}

  static void plan(J.MethodDeclaration method, Cursor cursor, Plan plan) {
    J.ClassDeclaration owner = cursor.firstEnclosing(J.ClassDeclaration.class);
    if (owner == null
        || method.getBody() == null
        || !method.getSimpleName().equals("handleRequest")
        || !TypeUtils.isAssignableTo(HANDLER, owner.getType())
        || !(method.getParameters().get(0) instanceof J.VariableDeclarations parameter)
        || AwsClasses.name(parameter.getType()) == null
        || parameter.hasModifier(J.Modifier.Type.Final)) {
      return;
    }
    Uses uses = new Uses(parameter.getVariables().get(0).getSimpleName());
    uses.visit(method.getBody(), 0);
    if (!uses.forbidden) {
      for (J.MethodInvocation setter : uses.setters) {
        PropertyMapping property = Calls.written(setter);
        if (property != null
            && BuilderWrites.plan(property, setter.getArguments().get(0), plan)
            && path(setter) != null) {
          plan.add(setter, Plan.Step.UPDATE);
        }
      }
    }
  }

  /** The getters between the variable and the setter; null if they do not lead through records. */
  private static @Nullable List<PropertyMapping> path(J.MethodInvocation setter) {
    List<PropertyMapping> path = new ArrayList<>();
    Expression select = setter.getSelect();
    while (select instanceof J.MethodInvocation getter) {
      PropertyMapping property = Calls.read(getter);
      if (property == null || !property.hasAccessor() || !isRecord(getter.getType())) {
        return null;
      }
      path.add(property);
      select = getter.getSelect();
    }
    return select instanceof J.Identifier && isRecord(select.getType()) ? path : null;
  }

  private static boolean isRecord(@Nullable JavaType type) {
    String name = AwsClasses.name(type);
    TypeMapping mapping = name == null ? null : Mapping.get().type(name, Set.of());
    return mapping != null && mapping.shape() == Shape.RECORD;
  }

  /**
   * The assignment in the place of the setter.
   *
   * @param target what the setter was called on, already turned
   * @param argument what the builder takes
   */
  static Statement update(
      J.MethodInvocation before, Space prefix, Expression target, Expression argument) {
    List<PropertyMapping> path = Objects.requireNonNull(path(before));
    PropertyMapping written = Objects.requireNonNull(Calls.written(before));
    Expression owner = target.withPrefix(Space.EMPTY);
    Expression value = changed(owner, written.accessor(), argument);
    for (PropertyMapping step : path) {
      owner =
          Objects.requireNonNull(((J.MethodInvocation) owner).getSelect()).withPrefix(Space.EMPTY);
      value = changed(owner, step.accessor(), value);
    }
    return Expressions.assignment(prefix, owner, value);
  }

  private static Expression changed(Expression record, String accessor, Expression value) {
    JavaType type = record.getType() == null ? JavaType.Unknown.getInstance() : record.getType();
    Expression builder = Expressions.call(record, "toBuilder", type);
    return Expressions.call(Expressions.call(builder, accessor, type, value), "build", type);
  }

  /** The uses of the parameter. */
  private static final class Uses extends JavaIsoVisitor<Integer> {
    private final String name;
    private final List<J.MethodInvocation> setters = new ArrayList<>();
    private boolean forbidden;

    Uses(String name) {
      this.name = name;
    }

    @Override
    public J.Lambda visitLambda(J.Lambda lambda, Integer p) {
      inner(lambda);
      return lambda;
    }

    @Override
    public J.ClassDeclaration visitClassDeclaration(J.ClassDeclaration declaration, Integer p) {
      inner(declaration);
      return declaration;
    }

    /** What is inside must not use a variable that is assigned. */
    private void inner(J tree) {
      forbidden |= tree.print(getCursor()).matches("(?s).*\\b" + name + "\\b.*");
    }

    @Override
    public J.Identifier visitIdentifier(J.Identifier identifier, Integer p) {
      if (identifier.getSimpleName().equals(name) && identifier.getFieldType() != null) {
        use(identifier);
      }
      return identifier;
    }

    private void use(J.Identifier identifier) {
      Cursor parent = getCursor().getParentTreeCursor();
      Expression outermost = identifier;
      while (parent.getValue() instanceof J.MethodInvocation call
          && call.getSelect() == outermost
          && Calls.read(call) != null) {
        outermost = call;
        parent = parent.getParentTreeCursor();
      }
      if (parent.getValue() instanceof J.MethodInvocation call
          && call.getSelect() == outermost
          && Calls.isSetter(call)) {
        boolean statement = parent.getParentTreeCursor().getValue() instanceof J.Block;
        forbidden |= !statement;
        setters.add(call);
        return;
      }
      boolean whole = AwsClasses.name(outermost.getType()) != null;
      boolean selected =
          parent.getValue() instanceof J.MethodInvocation call && call.getSelect() == outermost;
      forbidden |= whole && !(parent.getValue() instanceof J.Return) && !selected;
    }
  }
}
