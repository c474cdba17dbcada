package dev.awsevents.spark.schema;

import dev.awsevents.spark.column.ColumnType;
import dev.awsevents.spark.column.FittingColumn;
import dev.awsevents.spark.column.ListColumn;
import dev.awsevents.spark.column.MapColumn;
import dev.awsevents.spark.column.Member;
import dev.awsevents.spark.column.RootColumn;
import dev.awsevents.spark.column.ScalarColumn;
import dev.awsevents.spark.column.StructColumn;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes columns of a schema. What refers to itself, and what has no known type, becomes a string of
 * JSON.
 */
public final class SchemaColumns {
  /** The schemas that the one at hand stands in: a reference to one of them does not end. */
  private final Deque<Schema> around = new ArrayDeque<>();

  private final boolean javaNames;
  private final @Nullable String detail;

  private SchemaColumns(boolean javaNames, @Nullable String detail) {
    this.javaNames = javaNames;
    this.detail = detail;
  }

  /**
   * The columns of a payload.
   *
   * @param path of its schema, such as {@code sqs/SqsEvent}
   * @param javaNames whether columns are named as the components of records, or else as on the wire
   * @param detail path of the schema of the detail, for EventBridge events; null for JSON
   */
  public static RootColumn of(String path, boolean javaNames, @Nullable String detail) {
    Schema root = Schema.root(path);
    SchemaColumns columns = new SchemaColumns(javaNames, detail);
    Type type = javaNames ? JavaNames.type(path) : null;
    String field = root.text("javaName");
    if (field != null) {
      Type container = type == null ? null : JavaNames.component(type, 0).getGenericType();
      return RootColumn.wrapped(field, columns.column(root, container));
    }
    return RootColumn.of(columns.column(root, type));
  }

  /**
   * The column of a value.
   *
   * @param type what it is in Java; null if names on the wire count
   */
  ColumnType column(Schema schema, @Nullable Type type) {
    if (schema.has("x-type-parameter")) {
      return detail();
    }
    if (schema.has("$ref")) {
      return column(schema.target(), type);
    }
    if (around.contains(schema)) {
      return ScalarColumn.JSON;
    }
    around.push(schema);
    try {
      return composed(schema, type);
    } finally {
      around.pop();
    }
  }

  private ColumnType detail() {
    if (detail == null) {
      return ScalarColumn.JSON;
    }
    Type type = javaNames ? JavaNames.type(detail) : null;
    return new FittingColumn(column(Schema.root(detail), type));
  }

  private ColumnType composed(Schema schema, @Nullable Type type) {
    List<Schema> variants = new ArrayList<>(schema.alternatives("oneOf"));
    variants.addAll(schema.alternatives("anyOf"));
    variants.removeIf(variant -> !variant.has("$ref"));
    if (variants.size() == 1) {
      return column(variants.get(0), type);
    }
    if (!variants.isEmpty()) {
      return new UnionColumns(this, variants).column(type);
    }
    if (schema.has("properties") || schema.has("allOf")) {
      return new StructColumn(members(schema, type));
    }
    return containerOrScalar(schema, schema.types(), type);
  }

  private ColumnType containerOrScalar(Schema schema, List<String> types, @Nullable Type type) {
    if (types.contains("array")) {
      return list(schema, types, type);
    }
    if (types.contains("object")) {
      return schema.has("additionalProperties")
          ? new MapColumn(column(schema.child("additionalProperties"), JavaNames.inside(type)))
          : ScalarColumn.JSON;
    }
    return ScalarColumns.of(schema, types);
  }

  private ColumnType list(Schema schema, List<String> types, @Nullable Type type) {
    if (schema.has("x-bytes")) {
      return ScalarColumn.SIGNED_BYTES;
    }
    if (!schema.has("items")) {
      return ScalarColumn.JSON;
    }
    return new ListColumn(column(schema.child("items"), JavaNames.inside(type)), types.size() > 1);
  }

  /** The members of an object. */
  List<Member> members(Schema schema, @Nullable Type type) {
    List<Member> members = new ArrayList<>();
    for (Map.Entry<String, Schema> property : schema.properties().entrySet()) {
      String wireName = property.getKey();
      Schema value = property.getValue();
      RecordComponent component = type == null ? null : JavaNames.component(type, members.size());
      List<String> spellings = new ArrayList<>(List.of(wireName));
      spellings.addAll(value.texts("x-aliases"));
      members.add(
          new Member(
              component == null ? distinct(wireName, members) : component.getName(),
              spellings,
              description(value),
              column(value, component == null ? null : component.getGenericType())));
    }
    return members;
  }

  /** The name on the wire; with a number behind it if another differs only in its case. */
  private static String distinct(String wireName, List<Member> others) {
    long equal =
        others.stream().filter(each -> each.wireNames().get(0).equalsIgnoreCase(wireName)).count();
    return equal == 0 ? wireName : wireName + "_" + (equal + 1);
  }

  /** What the schema says of itself, or else what the one says that it refers to. */
  static @Nullable String description(Schema schema) {
    String own = schema.text("description");
    return own != null || !schema.has("$ref") ? own : schema.target().text("description");
  }
}
