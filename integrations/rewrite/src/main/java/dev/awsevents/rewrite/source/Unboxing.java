package dev.awsevents.rewrite.source;

import org.jspecify.annotations.Nullable;
import org.openrewrite.Cursor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;

/**
 * Whether Java makes a primitive of an object by itself. Where it does not, an {@code Integer} in
 * the place of an {@code int} may compile and mean another thing: {@code a == b}, {@code
 * list.remove(i)}, {@code var}.
 */
final class Unboxing {
  private Unboxing() {}

  static boolean isImplied(Cursor cursor) {
    Cursor parent = cursor.getParentTreeCursor();
    Object around = parent.getValue();
    if (around instanceof J.Parentheses<?>) {
      return isImplied(parent);
    }
    if (around instanceof J.ControlParentheses<?>) {
      return !(parent.getParentTreeCursor().getValue() instanceof J.Switch);
    }
    if (around instanceof J.Unary) {
      return true;
    }
    if (around instanceof J.VariableDeclarations.NamedVariable variable) {
      return isDeclaredPrimitive(parent) && Calls.isPrimitive(variable.getType());
    }
    if (around instanceof J.Assignment assignment) {
      return Calls.isPrimitive(assignment.getVariable().getType());
    }
    if (around instanceof J.Ternary ternary) {
      return ternary.getCondition() == cursor.getValue();
    }
    if (around instanceof J.Binary binary) {
      return isImplied(binary, cursor.getValue());
    }
    if (around instanceof J.Return) {
      return returnsPrimitive(parent);
    }
    return around instanceof J.MethodInvocation call && isArgumentOfObject(call, cursor.getValue());
  }

  /** Not with {@code var}. */
  private static boolean isDeclaredPrimitive(Cursor variable) {
    J.VariableDeclarations declarations = variable.firstEnclosing(J.VariableDeclarations.class);
    return declarations != null && declarations.getTypeExpression() instanceof J.Primitive;
  }

  private static boolean isImplied(J.Binary binary, J side) {
    boolean equality =
        binary.getOperator() == J.Binary.Type.Equal
            || binary.getOperator() == J.Binary.Type.NotEqual;
    if (!equality) {
      return true;
    }
    Expression other = binary.getLeft() == side ? binary.getRight() : binary.getLeft();
    return other instanceof J.Literal && Calls.isPrimitive(other.getType());
  }

  private static boolean returnsPrimitive(Cursor cursor) {
    Object around =
        cursor
            .dropParentUntil(
                value -> value instanceof J.MethodDeclaration || value instanceof J.Lambda)
            .getValue();
    return around instanceof J.MethodDeclaration method
        && method.getReturnTypeExpression() instanceof J.Primitive;
  }

  private static boolean isArgumentOfObject(J.MethodInvocation call, J argument) {
    JavaType.@Nullable Method method = call.getMethodType();
    int index = call.getArguments().indexOf(argument);
    return method != null
        && index >= 0
        && index < method.getParameterTypes().size()
        && !Calls.isPrimitive(method.getParameterTypes().get(index));
  }
}
