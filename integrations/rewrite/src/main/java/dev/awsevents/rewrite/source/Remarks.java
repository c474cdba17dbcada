package dev.awsevents.rewrite.source;

import dev.awsevents.rewrite.mapping.TypeMapping;
import dev.awsevents.rewrite.mapping.TypeMapping.Shape;
import org.jspecify.annotations.Nullable;
import org.openrewrite.java.tree.Expression;
import org.openrewrite.java.tree.J;
import org.openrewrite.marker.SearchResult;

/** Marks calls of AWS's methods that have no counterpart. */
final class Remarks {
  private Remarks() {}

  /**
   * @param result the mapping of what the method returns
   */
  static Expression remark(
      J.MethodInvocation before, J.MethodInvocation after, @Nullable TypeMapping result) {
    return switch (before.getSimpleName()) {
      case "toString", "equals", "hashCode" -> after;
      case "builder", "build" ->
          result != null && (result.shape() == Shape.RECORD || result.shape() == Shape.BUILDER)
              ? after
              : SearchResult.found(after, "it has no builder");
      case "clone" -> SearchResult.found(after, "a record needs no copy: it does not change");
      default ->
          SearchResult.found(
              after,
              Calls.isSetter(before)
                  ? "a record does not change: toBuilder() makes another one"
                  : "it has no such method");
    };
  }
}
