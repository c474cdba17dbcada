package dev.awsevents.rewrite.source;

import org.openrewrite.Cursor;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;

/**
 * Finds collections that change after a setter got them. An object of AWS keeps the collection and
 * sees the change; a builder of ours has copied it.
 */
final class LaterChanges extends JavaIsoVisitor<Integer> {
  private final J.Identifier variable;
  private boolean passed;
  private boolean found;

  private LaterChanges(J.Identifier variable) {
    this.variable = variable;
  }

  /** Whether the argument is a variable of a collection that the method changes further below. */
  static boolean follow(Expression argument, Cursor cursor) {
    J.MethodDeclaration method = cursor.firstEnclosing(J.MethodDeclaration.class);
    if (method == null
        || method.getBody() == null
        || !(argument instanceof J.Identifier variable)
        || !Calls.isCollection(variable.getType())) {
      return false;
    }
    LaterChanges changes = new LaterChanges(variable);
    changes.visit(method.getBody(), 0);
    return changes.found;
  }

  @Override
  public J.Identifier visitIdentifier(J.Identifier identifier, Integer p) {
    passed |= identifier.getId().equals(variable.getId());
    return identifier;
  }

  @Override
  public J.MethodInvocation visitMethodInvocation(J.MethodInvocation call, Integer p) {
    found |=
        passed
            && NeverNull.CHANGES.contains(call.getSimpleName())
            && call.getSelect() instanceof J.Identifier changed
            && changed.getSimpleName().equals(variable.getSimpleName());
    return super.visitMethodInvocation(call, p);
  }
}
