package dev.awsevents.rewrite.source;

import dev.awsevents.rewrite.mapping.Mapping;
import dev.awsevents.rewrite.mapping.TypeMapping;
import dev.awsevents.rewrite.tree.AwsClasses;
import dev.awsevents.rewrite.tree.Expressions;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.ExecutionContext;
import org.openrewrite.java.JavaVisitor;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.java.tree.JavaType;
import org.openrewrite.java.tree.NameTree;
import org.openrewrite.java.tree.Space;
import org.openrewrite.java.tree.TypeUtils;
import org.openrewrite.marker.SearchResult;

/**
 * Turns the loaders of aws-lambda-java-tests. They load files of the user, so ours must load the
 * same files: fixtures of awsevents would be other events.
 */
public final class TestLoadersVisitor extends JavaVisitor<ExecutionContext> {
  /** Where the loaders and the annotations are. */
  public static final String TESTS = "com.amazonaws.services.lambda.runtime.tests.";

  private static final String LOADER = TESTS + "EventLoader";
  private static final String ANNOTATIONS = TESTS + "annotations.";
  private static final String FILES = "dev.awsevents.fixtures.Fixtures";
  private static final String SOURCE = "dev.awsevents.fixtures.junit.EventFiles";

  /** Names of classes of the library that stay in the file. */
  private final Set<String> left = new HashSet<>();

  private Set<String> used = Set.of();

  /** Made for one run over any number of files. */
  public TestLoadersVisitor() {}

  @Override
  public J visitCompilationUnit(J.CompilationUnit file, ExecutionContext context) {
    used = AwsClasses.usedIn(file);
    left.clear();
    J visited = super.visitCompilationUnit(file, context);
    return visited instanceof J.CompilationUnit after
        ? after.withImports(after.getImports().stream().map(this::marked).toList())
        : visited;
  }

  private J.Import marked(J.Import each) {
    return left.contains(each.getTypeName())
        ? SearchResult.found(each, "what is marked below needs aws-lambda-java-tests")
        : each;
  }

  private <T extends J> T left(T tree, String type, String reason) {
    left.add(type);
    return SearchResult.found(tree, reason);
  }

  @Override
  public J visitMethodInvocation(J.MethodInvocation call, ExecutionContext context) {
    J visited = super.visitMethodInvocation(call, context);
    JavaType.Method method = call.getMethodType();
    if (method == null
        || !TypeUtils.isOfClassType(method.getDeclaringType(), LOADER)
        || !(visited instanceof J.MethodInvocation after)) {
      return visited;
    }
    Expression type =
        call.getSimpleName().equals("loadEvent")
            ? after.getArguments().get(1)
            : classLiteral(method.getReturnType());
    if (type == null) {
      return left(after, LOADER, "read the event that the record is in");
    }
    maybeAddImport(FILES, null, false);
    maybeRemoveImport(LOADER);
    return Expressions.staticCall(
        after.getPrefix(),
        FILES,
        "loadFile",
        method.getReturnType(),
        after.getArguments().get(0).withPrefix(Space.EMPTY),
        type);
  }

  /** Only events can be read; the types of AWS are changed later. */
  private @Nullable Expression classLiteral(JavaType type) {
    TypeMapping mapping = mapping(type);
    if (mapping == null || mapping.ours().contains("$")) {
      return null;
    }
    maybeAddImport(mapping.ours(), null, false);
    return Expressions.field(
        Expressions.className(mapping.ours()), "class", Expressions.shallow("java.lang.Class"));
  }

  private @Nullable TypeMapping mapping(@Nullable JavaType type) {
    String name = AwsClasses.name(type);
    TypeMapping mapping = name == null ? null : Mapping.get().type(name, used);
    return mapping == null || mapping.ours().isEmpty() ? null : mapping;
  }

  @Override
  public J visitAnnotation(J.Annotation annotation, ExecutionContext context) {
    J visited = super.visitAnnotation(annotation, context);
    JavaType.FullyQualified type = TypeUtils.asFullyQualified(annotation.getType());
    if (type == null
        || !type.getFullyQualifiedName().startsWith(ANNOTATIONS)
        || !(visited instanceof J.Annotation after)) {
      return visited;
    }
    boolean alone = getCursor().getParentTreeCursor().getValue() instanceof J.MethodDeclaration;
    if (!alone
        || !type.getFullyQualifiedName().equals(ANNOTATIONS + "Event")
        || !isOfEvent(annotation)) {
      return left(
          after,
          type.getFullyQualifiedName(),
          "@EventFiles takes files and folders, and responses to them: use it, or load the files yourself");
    }
    maybeAddImport(SOURCE, null, false);
    maybeRemoveImport(ANNOTATIONS + "Event");
    return after
        .withAnnotationType(
            (NameTree)
                Expressions.className(SOURCE)
                    .<Expression>withPrefix(after.getAnnotationType().getPrefix()))
        .withArguments(file(after));
  }

  /** Our annotation has the file only; the parameter of the test tells the type. */
  private static List<Expression> file(J.Annotation annotation) {
    for (Expression argument : Objects.requireNonNull(annotation.getArguments())) {
      if (argument instanceof J.Assignment assignment
          && assignment.getVariable() instanceof J.Identifier name
          && name.getSimpleName().equals("value")) {
        return List.of(assignment.getAssignment().withPrefix(Space.EMPTY));
      }
    }
    throw new IllegalStateException("@Event names no file");
  }

  private boolean isOfEvent(J.Annotation annotation) {
    if (annotation.getArguments() == null) {
      return false;
    }
    return annotation.getArguments().stream()
        .anyMatch(
            argument ->
                argument instanceof J.Assignment assignment
                    && assignment.getAssignment() instanceof J.FieldAccess literal
                    && literal.getSimpleName().equals("class")
                    && mapping(literal.getTarget().getType()) != null);
  }
}
