package dev.awsevents.codegen.check;

import dev.awsevents.codegen.SchemaException;
import dev.awsevents.codegen.model.TypeDefinition.UnionType;
import dev.awsevents.codegen.model.TypeDefinition.Variant;
import java.util.HashSet;
import java.util.Set;

/** Checks that the methods of a union for its variants have different names. */
final class UnionCheck {
  /** More make a method of more bytes than a class file can hold. */
  private static final int MAX_VARIANTS = 1_000;

  private UnionCheck() {}

  static void check(UnionType union) {
    if (union.variants().size() > MAX_VARIANTS) {
      throw new SchemaException(
          union.location(),
          "a union cannot have more than " + MAX_VARIANTS + " variants",
          "use {} for free-form JSON");
    }
    Set<String> names = new HashSet<>();
    for (Variant variant : union.variants()) {
      String name = variant.type().simpleName();
      if (!names.add(name)) {
        throw new SchemaException(
            union.location(), "two variants are named " + name, "rename one of them");
      }
    }
  }
}
