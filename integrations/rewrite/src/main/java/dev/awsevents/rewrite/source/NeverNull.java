package dev.awsevents.rewrite.source;

import dev.awsevents.rewrite.mapping.PropertyMapping;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;

/**
 * Collections of AWS's objects may be null and can be changed; ours are empty instead, and cannot.
 * Finds comparisons with null and changes that would still compile: at a getter, and at a local
 * variable that holds its value.
 */
final class NeverNull {
  static final Set<String> CHANGES =
      Set.of(
          "add",
          "addAll",
          "clear",
          "compute",
          "computeIfAbsent",
          "computeIfPresent",
          "merge",
          "put",
          "putAll",
          "putIfAbsent",
          "remove",
          "removeAll",
          "removeIf",
          "replace",
          "replaceAll",
          "retainAll",
          "set",
          "sort");

  private static final Set<String> NULL_CHECKS = Set.of("java.util.Objects", "java.util.Optional");

  private final Set<String> variables = new HashSet<>();

  /** Remembers variables that hold a collection of an event. */
  void declare(J.VariableDeclarations declarations) {
    for (J.VariableDeclarations.NamedVariable variable : declarations.getVariables()) {
      if (isCollection(variable.getInitializer())) {
        variables.add(variable.getSimpleName());
      }
    }
  }

  /** Whether a collection is compared with null. */
  boolean isCompared(J.Binary binary) {
    boolean equality =
        binary.getOperator() == J.Binary.Type.Equal
            || binary.getOperator() == J.Binary.Type.NotEqual;
    return equality
        && ((Calls.isNull(binary.getLeft()) && isCollection(binary.getRight()))
            || (Calls.isNull(binary.getRight()) && isCollection(binary.getLeft())));
  }

  /** Whether the call asks if a collection is null. */
  boolean isAsked(J.MethodInvocation call) {
    return call.getMethodType() != null
        && NULL_CHECKS.contains(call.getMethodType().getDeclaringType().getFullyQualifiedName())
        && call.getArguments().stream().anyMatch(this::isCollection);
  }

  /** Whether the call changes a collection. */
  boolean isChanged(J.MethodInvocation call) {
    return CHANGES.contains(call.getSimpleName())
        && call.getSelect() != null
        && Calls.target(call) == null
        && isCollection(call.getSelect());
  }

  private boolean isCollection(@Nullable Expression expression) {
    Expression plain = Calls.plain(expression);
    if (plain instanceof J.Identifier identifier) {
      return variables.contains(identifier.getSimpleName())
          && Calls.isCollection(identifier.getType());
    }
    PropertyMapping property = Calls.read(plain);
    return property != null && property.collection();
  }
}
