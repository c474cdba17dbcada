package dev.awsevents.cli.show;

import dev.awsevents.check.input.PayloadType;
import dev.awsevents.cli.model.TypeModel;
import dev.awsevents.cli.show.TypeNode.FieldNode;
import dev.awsevents.cli.show.TypeNode.VariantNode;
import dev.awsevents.codegen.model.Field;
import dev.awsevents.codegen.model.TypeDefinition;
import dev.awsevents.codegen.model.TypeDefinition.OpenEnumType;
import dev.awsevents.codegen.model.TypeDefinition.RecordType;
import dev.awsevents.codegen.model.TypeDefinition.UnionType;
import dev.awsevents.codegen.model.TypeDefinition.Variant;
import dev.awsevents.codegen.model.TypeName;
import dev.awsevents.codegen.model.TypeReference;
import dev.awsevents.codegen.model.TypeReference.ListOf;
import dev.awsevents.codegen.model.TypeReference.MapOf;
import dev.awsevents.codegen.model.TypeReference.Named;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes the tree of a type. Names, nullability and descriptions come from the schema, through the
 * model of the generator. Java types come from the records. Only the first occurrence of a type has
 * its parts: so the tree of a recursive type ends.
 */
public final class TypeTree {
  private final TypeModel model;
  private final Set<TypeName> shown = new HashSet<>();

  private TypeTree(TypeModel model) {
    this.model = model;
  }

  /** The tree of a type of the library. */
  public static TypeNode of(PayloadType type) {
    TypeModel model = TypeModel.of(type.schema());
    return new TypeTree(model).node(model.root().name());
  }

  private TypeNode node(TypeReference type) {
    if (type instanceof ListOf list) {
      return node(list.element());
    }
    if (type instanceof MapOf map) {
      return node(map.value());
    }
    return type instanceof Named named ? node(named.name()) : TypeNode.PLAIN;
  }

  private TypeNode node(TypeName name) {
    List<FieldNode> fields = List.of();
    List<VariantNode> variants = List.of();
    List<String> values = List.of();
    boolean shownAbove = !shown.add(name);
    TypeDefinition type = model.type(name);
    if (shownAbove) {
      // The tree of a recursive type ends here.
    } else if (type instanceof RecordType record) {
      fields = record.fields().stream().map(field -> field(record, field)).toList();
    } else if (type instanceof UnionType union) {
      variants = union.variants().stream().map(variant -> variant(union, variant)).toList();
    } else if (type instanceof OpenEnumType openEnum) {
      values = openEnum.values();
    }
    return new TypeNode(
        name.packageName(), JavaTypes.name(name), shownAbove, fields, variants, values);
  }

  private FieldNode field(RecordType owner, Field field) {
    return new FieldNode(
        field.wireName(),
        field.aliases(),
        field.javaName(),
        JavaTypes.component(owner.name(), field.javaName()),
        field.required(),
        !field.guaranteed() && !field.type().isCollection(),
        field.documentation().deprecated(),
        field.sensitivity().isAny(),
        WireForms.of(field.type()),
        field.documentation().description(),
        node(field.type()));
  }

  private VariantNode variant(UnionType union, Variant variant) {
    return new VariantNode(
        VariantConditions.of(variant.type(), union.distinction()), node(variant.type()));
  }
}
