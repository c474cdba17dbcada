package dev.awsevents.codegen.constraints;

import dev.awsevents.codegen.model.TypeName;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The constraints that a root and the types nested in it need.
 *
 * @param definitions by their numbers; the first is that of the root
 * @param types the numbers of the constraints of types
 * @param otherRoots the roots to whose constraints it refers
 */
public record ConstraintTable(
    List<Definition> definitions, Map<TypeName, Integer> types, Set<TypeName> otherRoots) {
  /**
   * A constraint with a name.
   *
   * @param name a Java name, unique in the table
   * @param schema the place of the schema
   */
  public record Definition(String name, String schema, Constraint constraint) {}
}
