package dev.awsevents.spark.schema;

import dev.awsevents.spark.column.ColumnType;
import dev.awsevents.spark.column.Member;
import dev.awsevents.spark.column.StructColumn;
import dev.awsevents.spark.column.UnionColumn;
import dev.awsevents.spark.column.UnionColumn.Variant;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The column of a value that is one of several kinds of objects. */
final class UnionColumns {
  private final SchemaColumns columns;
  private final List<Schema> variants;

  /**
   * The column of a union.
   *
   * @param references to the variants
   */
  UnionColumns(SchemaColumns columns, List<Schema> references) {
    this.columns = columns;
    this.variants = references.stream().map(Schema::target).toList();
  }

  ColumnType column(@Nullable Type type) {
    return variants.stream().allMatch(variant -> variant.has("x-wrapper"))
        ? wrappers(type)
        : union(type);
  }

  /** Variants that only wrap a value: a struct with their values. */
  private ColumnType wrappers(@Nullable Type type) {
    List<Member> members = new ArrayList<>();
    for (Schema variant : variants) {
      Member value = columns.members(variant, JavaNames.variant(type, variant.typeName())).get(0);
      members.add(
          new Member(value.field(), value.wireNames(), variant.text("description"), value.type()));
    }
    return new StructColumn(members);
  }

  private ColumnType union(@Nullable Type type) {
    String tag = tag();
    List<Variant> kinds = new ArrayList<>();
    for (Schema variant : variants) {
      Map<String, Schema> properties = variant.properties();
      Map<String, Boolean> required = new LinkedHashMap<>();
      if (tag == null) {
        for (String key : variant.required()) {
          Schema property = properties.get(key);
          required.put(key, property != null && property.isNullable());
        }
      }
      Schema tagged = tag == null ? null : properties.get(tag);
      kinds.add(
          new Variant(
              variant.typeName(),
              variant.text("description"),
              columns.column(variant, JavaNames.variant(type, variant.typeName())),
              tagged == null ? null : String.valueOf(tagged.keywords().get("const")),
              required));
    }
    return new UnionColumn(kinds, tag);
  }

  /** The property for which every variant declares a different constant; null if there is none. */
  private @Nullable String tag() {
    Set<String> names = new LinkedHashSet<>(variants.get(0).properties().keySet());
    for (String name : names) {
      Set<Object> constants = new HashSet<>();
      for (Schema variant : variants) {
        Schema property = variant.properties().get(name);
        Object constant = property == null ? null : property.keywords().get("const");
        if (constant != null) {
          constants.add(constant);
        }
      }
      if (constants.size() == variants.size()) {
        return name;
      }
    }
    return null;
  }
}
