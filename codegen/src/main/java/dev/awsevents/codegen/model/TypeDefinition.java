package dev.awsevents.codegen.model;

import java.util.List;
import java.util.Optional;

/** A type to be generated. */
public sealed interface TypeDefinition {
  /** Its Java name. */
  TypeName name();

  /** What it means. */
  Documentation documentation();

  /** Where the schema declares it. */
  SchemaLocation location();

  /**
   * An object with known members.
   *
   * @param conditions what it must have if fields have certain values
   * @param interfaces names of hand-written interfaces that it implements
   * @param shortcuts methods that lead to values further inside
   * @param form whether its fields are members, or its only field is the value as a whole
   * @param open whether members that are no fields are expected, too
   * @param sensitivity what must not be printed: all of it, or members. Those are fields, their
   *     aliases, and properties that are too many to become fields
   */
  record RecordType(
      TypeName name,
      List<Field> fields,
      List<ConditionalRequirement> conditions,
      List<String> interfaces,
      List<Shortcut> shortcuts,
      RecordForm form,
      boolean open,
      Sensitivity sensitivity,
      Documentation documentation,
      SchemaLocation location)
      implements TypeDefinition {
    /** The fields that always have the same value. */
    public List<Field> constants() {
      return fields.stream()
          .filter(field -> field.guaranteed() && field.constant() != null)
          .toList();
    }

    /** The field with a name in JSON. */
    public Optional<Field> field(String wireName) {
      return fields.stream().filter(field -> field.wireName().equals(wireName)).findFirst();
    }
  }

  /**
   * One of several records.
   *
   * @param distinction tells which variant an object is: a type in {@code variants}, or a variant
   *     of a union among them
   */
  record UnionType(
      TypeName name,
      Distinction<TypeName> distinction,
      List<Variant> variants,
      Documentation documentation,
      SchemaLocation location)
      implements TypeDefinition {}

  /**
   * A variant of a union.
   *
   * @param type a record, or another union
   * @param wrapper whether it is a record of one field and never has another, so that the value of
   *     the field stands for it
   */
  record Variant(TypeName type, boolean wrapper) {}

  /** A set of strings that may grow. */
  record OpenEnumType(
      TypeName name, List<String> values, Documentation documentation, SchemaLocation location)
      implements TypeDefinition {}
}
