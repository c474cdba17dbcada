package dev.awsevents.rewrite.source;

import java.util.ArrayList;
import java.util.List;
import org.openrewrite.Cursor;
import org.openrewrite.java.JavaIsoVisitor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.Statement;

/**
 * Finds local variables that hold an object of AWS while its setters fill it, and plans to let them
 * hold a builder.
 *
 * <p>That means the same if nobody sees the object before it is filled: every use but a setter is
 * the operand of {@code return}, or comes after the last setter.
 */
final class LocalBuilders {
  private final BuilderChains chains;

  LocalBuilders(BuilderChains chains) {
    this.chains = chains;
  }

  void plan(J.Block block, Plan plan) {
    List<Statement> statements = block.getStatements();
    for (int i = 0; i < statements.size(); i++) {
      if (statements.get(i) instanceof J.VariableDeclarations declarations
          && declarations.getVariables().size() == 1) {
        plan(declarations, statements.subList(i + 1, statements.size()), plan);
      }
    }
  }

  private void plan(J.VariableDeclarations declarations, List<Statement> rest, Plan plan) {
    J.VariableDeclarations.NamedVariable variable = declarations.getVariables().get(0);
    Expression initializer = variable.getInitializer();
    if (initializer == null || !(BuilderChains.root(initializer) instanceof J.NewClass)) {
      return;
    }
    Uses uses = new Uses(variable.getSimpleName());
    rest.forEach(statement -> uses.visit(statement, 0));
    Plan trial = new Plan();
    if (!uses.allowBuilder()
        || !chains.plan(initializer, trial, false)
        || !uses.setters.stream().allMatch(setter -> BuilderChains.planCalls(setter, trial))) {
      return;
    }
    chains.plan(initializer, plan, false);
    uses.setters.forEach(setter -> BuilderChains.planCalls(setter, plan));
    uses.built.forEach(use -> plan.add(use, Plan.Step.BUILD));
    plan.add(declarations, Plan.Step.BUILDER_VARIABLE);
  }

  /** The uses of a variable, in the order in which they stand. */
  private static final class Uses extends JavaIsoVisitor<Integer> {
    private final String name;

    /** Outermost calls of chains of setters. */
    private final List<Expression> setters = new ArrayList<>();

    /** The uses that need the object. */
    private final List<J> built = new ArrayList<>();

    private boolean forbidden;
    private boolean seen;
    private boolean seenInLoop;
    private boolean setInLoop;

    Uses(String name) {
      this.name = name;
    }

    boolean allowBuilder() {
      return !setters.isEmpty() && !forbidden && !(seenInLoop && setInLoop);
    }

    @Override
    public J.Identifier visitIdentifier(J.Identifier identifier, Integer p) {
      if (identifier.getSimpleName().equals(name) && isVariable()) {
        use(identifier);
      }
      return identifier;
    }

    /** Not the name of a method, a field, an annotation's element or a label. */
    private boolean isVariable() {
      Object parent = getCursor().getParentTreeCursor().getValue();
      return !(parent instanceof J.FieldAccess field && field.getTarget() != getCursor().getValue())
          && !(parent instanceof J.MethodInvocation call
              && call.getName() == getCursor().getValue());
    }

    private void use(J.Identifier identifier) {
      Cursor cursor = getCursor();
      Cursor parent = cursor.getParentTreeCursor();
      Expression outermost = identifier;
      while (parent.getValue() instanceof J.MethodInvocation call
          && call.getSelect() == outermost
          && Calls.isSetter(call)) {
        outermost = call;
        parent = parent.getParentTreeCursor();
      }
      boolean inLoop = inLoop(cursor);
      if (outermost != identifier) {
        forbidden |= seen || inner(cursor) || inFinally(cursor);
        setInLoop |= inLoop;
        setters.add(outermost);
        if (isStatement(parent.getValue())) {
          return;
        }
      }
      boolean returned = parent.getValue() instanceof J.Return;
      boolean operand =
          parent.getValue() instanceof J.MethodInvocation call
              ? call.getSelect() != outermost
              : returned
                  || parent.getValue() instanceof J.VariableDeclarations.NamedVariable
                  || parent.getValue() instanceof J.NewClass;
      forbidden |= !operand || inner(cursor);
      if (!returned) {
        seen = true;
        seenInLoop |= inLoop;
      }
      built.add(outermost);
    }

    /** The statements of the block itself have no parent here. */
    private static boolean isStatement(Object around) {
      return !(around instanceof J)
          || around instanceof J.Block
          || around instanceof J.If
          || around instanceof J.If.Else
          || around instanceof J.Case;
    }

    private static boolean inner(Cursor cursor) {
      J.NewClass created = cursor.firstEnclosing(J.NewClass.class);
      return cursor.firstEnclosing(J.Lambda.class) != null
          || cursor.firstEnclosing(J.ClassDeclaration.class) != null
          || (created != null && created.getBody() != null);
    }

    private static boolean inFinally(Cursor cursor) {
      J.Try around = cursor.firstEnclosing(J.Try.class);
      return around != null && around.getFinally() != null;
    }

    private static boolean inLoop(Cursor cursor) {
      return cursor.firstEnclosing(J.ForLoop.class) != null
          || cursor.firstEnclosing(J.ForEachLoop.class) != null
          || cursor.firstEnclosing(J.WhileLoop.class) != null
          || cursor.firstEnclosing(J.DoWhileLoop.class) != null;
    }
  }
}
