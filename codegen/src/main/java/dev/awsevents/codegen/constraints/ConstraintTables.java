package dev.awsevents.codegen.constraints;

import dev.awsevents.codegen.model.TypeName;
import java.util.Map;
import java.util.Optional;

/** The constraints of all roots whose values can be validated. */
public record ConstraintTables(Map<TypeName, ConstraintTable> byRoot) {
  /** The table of a root; empty if its values cannot be validated. */
  public Optional<ConstraintTable> of(TypeName root) {
    return Optional.ofNullable(byRoot.get(root));
  }

  /** The number of the constraint of a type; empty if its values cannot be validated. */
  public Optional<Integer> number(TypeName type) {
    return of(new TypeName(type.packageName(), type.root(), ""))
        .map(table -> table.types().get(type));
  }

  /** Whether the table of a root of another package refers to that of a root. */
  public boolean isUsedFromOutside(TypeName root) {
    return byRoot.entrySet().stream()
        .anyMatch(
            other ->
                !other.getKey().packageName().equals(root.packageName())
                    && other.getValue().otherRoots().contains(root));
  }
}
