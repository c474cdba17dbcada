package dev.awsevents.codegen.emit;

import dev.awsevents.codegen.model.Field;
import dev.awsevents.codegen.model.Model;
import dev.awsevents.codegen.model.TypeDefinition.RecordType;
import dev.awsevents.codegen.model.TypeDefinition.UnionType;
import java.util.List;

/**
 * The fields that all variants of a union have, under the same name and with the same type. The
 * union has an accessor for each. A collection is none of them: a record has an empty one where an
 * unknown variant has nothing.
 */
final class CommonFields {
  private CommonFields() {}

  static List<Field> of(Model model, UnionType union) {
    List<RecordType> variants = model.recordsOf(union.name()).toList();
    return variants.get(0).fields().stream()
        .filter(field -> !field.type().isCollection())
        .filter(field -> !isTaken(field.javaName(), union))
        .filter(field -> variants.stream().allMatch(variant -> has(variant, field)))
        .toList();
  }

  /** By a method of the union, or by the component of its unknown variant. */
  private static boolean isTaken(String name, UnionType union) {
    return name.equals("fields")
        || name.equals("codec")
        || union.variants().stream()
            .anyMatch(variant -> name.equals("as" + variant.type().simpleName()));
  }

  private static boolean has(RecordType variant, Field field) {
    return variant.fields().stream()
        .anyMatch(
            other ->
                other.javaName().equals(field.javaName()) && other.type().equals(field.type()));
  }
}
