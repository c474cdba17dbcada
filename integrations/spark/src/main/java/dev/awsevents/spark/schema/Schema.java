package dev.awsevents.spark.schema;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A schema or a part of one. Only what the dialect of the project allows can stand in it.
 *
 * @param path of the file
 * @param pointer where it stands in the file; empty for the root
 * @param keywords what it says
 */
record Schema(String path, String pointer, Map<String, @Nullable Object> keywords) {
  private static final String DEFINITIONS = "#/$defs/";

  static Schema root(String path) {
    return new Schema(path, "", SchemaFiles.document(path));
  }

  boolean has(String keyword) {
    return keywords.containsKey(keyword);
  }

  /** A keyword with a text; null if it is not there. */
  @Nullable String text(String keyword) {
    return (String) keywords.get(keyword);
  }

  /** A keyword with a list of texts; empty if it is not there. */
  List<String> texts(String keyword) {
    List<String> texts = new ArrayList<>();
    if (keywords.get(keyword) instanceof List<?> list) {
      list.forEach(text -> texts.add((String) text));
    }
    return texts;
  }

  /** What {@code type} allows, without null. */
  List<String> types() {
    List<String> types = new ArrayList<>(texts("type"));
    if (keywords.get("type") instanceof String type) {
      types.add(type);
    }
    types.remove("null");
    return types;
  }

  /** Whether the value may be null. */
  boolean isNullable() {
    return "null".equals(keywords.get("type"))
        || texts("type").contains("null")
        || alternatives("anyOf").stream().anyMatch(Schema::isNullable)
        || (has("$ref") && target().isNullable());
  }

  /** A schema inside of this one. */
  Schema child(String keyword) {
    return new Schema(path, pointer + "/" + keyword, object(keywords.get(keyword)));
  }

  /** The schemas of {@code allOf}, {@code anyOf} or {@code oneOf}; empty if it is not there. */
  List<Schema> alternatives(String keyword) {
    List<Schema> alternatives = new ArrayList<>();
    if (keywords.get(keyword) instanceof List<?> list) {
      list.forEach(
          each -> alternatives.add(new Schema(path, pointer + "/" + keyword, object(each))));
    }
    return alternatives;
  }

  /** What {@code $ref} leads to. */
  Schema target() {
    String reference = Objects.requireNonNull(text("$ref"));
    int fragment = reference.indexOf('#');
    String file = fragment < 0 ? reference : reference.substring(0, fragment);
    Schema root = root(file.isEmpty() ? path : SchemaFiles.resolve(path, file));
    if (fragment < 0 || fragment == reference.length() - 1) {
      return root;
    }
    String name = reference.substring(fragment + DEFINITIONS.length());
    Map<String, @Nullable Object> definitions = object(root.keywords.get("$defs"));
    return new Schema(root.path, "/$defs/" + name, object(definitions.get(name)));
  }

  /** The name of the type that the schema becomes in Java. */
  String typeName() {
    return SchemaFiles.typeName(pointer.isEmpty() ? path : pointer);
  }

  /** The schema itself, or what it refers to if it has nothing of its own to say. */
  Schema resolved() {
    return has("$ref") ? target().resolved() : this;
  }

  /** Its properties and those of all schemas in {@code allOf}. */
  Map<String, Schema> properties() {
    Map<String, Schema> properties = new LinkedHashMap<>();
    for (Schema part : alternatives("allOf")) {
      properties.putAll(part.resolved().properties());
    }
    if (keywords.get("properties") instanceof Map<?, ?> own) {
      own.forEach(
          (name, schema) ->
              properties.put(
                  (String) name,
                  new Schema(path, pointer + "/properties/" + name, object(schema))));
    }
    return properties;
  }

  /** Names of the properties that must be there, also by {@code allOf}. */
  List<String> required() {
    List<String> required = new ArrayList<>(texts("required"));
    alternatives("allOf").forEach(part -> required.addAll(part.resolved().required()));
    return required;
  }

  @SuppressWarnings("unchecked") // free-form JSON
  private static Map<String, @Nullable Object> object(@Nullable Object json) {
    return (Map<String, @Nullable Object>) Objects.requireNonNull(json);
  }
}
