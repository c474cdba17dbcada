package dev.awsevents.codegen.check;

import dev.awsevents.codegen.model.Field;
import dev.awsevents.codegen.model.JavaLimits;
import dev.awsevents.codegen.model.Model;
import dev.awsevents.codegen.model.SchemaException;
import dev.awsevents.codegen.model.TypeDefinition.RecordType;
import dev.awsevents.codegen.model.TypeDefinition.UnionType;
import dev.awsevents.codegen.model.TypeDefinition.Variant;
import java.util.HashSet;
import java.util.Set;

/** Checks that a union can have a method for each of its variants. */
final class UnionCheck {
  private UnionCheck() {}

  static void check(UnionType union, Model model) {
    if (union.variants().size() > JavaLimits.MAX_VARIANTS) {
      throw new SchemaException(
          union.location(),
          "a union cannot have more than " + JavaLimits.MAX_VARIANTS + " variants",
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
    for (Variant variant : union.variants()) {
      model.findRecord(variant.type()).ifPresent(record -> checkComponents(record, names));
    }
  }

  /** A component must not be named like the method for a variant, such as {@code asCircle}. */
  private static void checkComponents(RecordType record, Set<String> variants) {
    for (Field field : record.fields()) {
      if (field.javaName().startsWith("as") && variants.contains(field.javaName().substring(2))) {
        throw new SchemaException(
            field.location(),
            "a component cannot be named " + field.javaName() + ", like the method for a variant",
            "give it another name with javaName");
      }
    }
  }
}
