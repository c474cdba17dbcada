package dev.awsevents.codegen.model;

import dev.awsevents.codegen.model.TypeDefinition.RecordType;
import dev.awsevents.codegen.model.TypeDefinition.UnionType;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The types that a document may hold many of: elements of collections and what is inside them. */
final class RepeatedTypes {
  private final Map<TypeName, TypeDefinition> types;
  private final Set<TypeName> repeated = new HashSet<>();

  private RepeatedTypes(Map<TypeName, TypeDefinition> types) {
    this.types = types;
  }

  static Set<TypeName> of(Map<TypeName, TypeDefinition> types) {
    RepeatedTypes all = new RepeatedTypes(types);
    types.values().forEach(all::addElements);
    return all.repeated;
  }

  private void addElements(TypeDefinition type) {
    if (type instanceof RecordType record) {
      for (Field field : record.fields()) {
        field
            .type()
            .named()
            .filter(element -> !element.equals(field.type()))
            .ifPresent(element -> add(types.get(element.name())));
      }
    }
  }

  private void add(@Nullable TypeDefinition type) {
    if (type == null || !repeated.add(type.name())) {
      return;
    }
    if (type instanceof RecordType record) {
      record
          .fields()
          .forEach(
              field -> field.type().named().ifPresent(inside -> add(types.get(inside.name()))));
    } else if (type instanceof UnionType union) {
      union.variants().forEach(variant -> add(types.get(variant.type())));
    }
  }
}
