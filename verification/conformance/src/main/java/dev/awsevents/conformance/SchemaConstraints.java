package dev.awsevents.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.runtime.validation.Constraint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Our schemas as constraints of the runtime. They know only the keywords of our dialect, and so
 * take a quarter of the time of a general validator to find that a document is valid.
 */
final class SchemaConstraints {
  /** Keywords that say nothing of which values are valid; those of our own begin with x-. */
  private static final Set<String> ANNOTATIONS =
      Set.of(
          "$schema",
          "$id",
          "$comment",
          "$defs",
          "title",
          "description",
          "deprecated",
          "format",
          "contentEncoding",
          "contentMediaType",
          "contentSchema",
          "javaName",
          "javaInterfaces");

  private static final Map<String, Constraint> ROOTS = new ConcurrentHashMap<>();

  private final Map<String, Constraint> known = new HashMap<>();

  private SchemaConstraints() {}

  /**
   * What a schema says of a payload.
   *
   * @throws IllegalStateException if it has a keyword that is not in our dialect
   */
  static Constraint of(SchemaFile file) {
    Constraint known = ROOTS.get(file.path());
    if (known == null) {
      known = new SchemaConstraints().at(file, "");
      ROOTS.put(file.path(), known);
    }
    return known;
  }

  private Constraint at(SchemaFile file, String pointer) {
    String place = file.path() + "#" + pointer;
    Constraint constraint = known.get(place);
    if (constraint == null) {
      constraint = new Constraint();
      known.put(place, constraint); // before it is complete, because it may refer to itself
      add(constraint, file, file.json().at(pointer));
    }
    return constraint;
  }

  private Constraint inside(SchemaFile file, JsonNode schema) {
    Constraint constraint = new Constraint();
    add(constraint, file, schema);
    return constraint;
  }

  private Constraint[] each(SchemaFile file, JsonNode schemas) {
    List<Constraint> constraints = new ArrayList<>();
    schemas.forEach(schema -> constraints.add(inside(file, schema)));
    return constraints.toArray(new Constraint[0]);
  }

  private void add(Constraint constraint, SchemaFile file, JsonNode schema) {
    for (Map.Entry<String, JsonNode> keyword : schema.properties()) {
      add(constraint, file, schema, keyword.getKey(), keyword.getValue());
    }
  }

  private void add(
      Constraint constraint, SchemaFile file, JsonNode schema, String keyword, JsonNode value) {
    switch (keyword) {
      case "type" -> constraint.type(value.isArray() ? texts(value) : array(value.asText()));
      case "const" -> constraint.valuesOf("[" + value + "]");
      case "required" -> constraint.required(texts(value));
      case "properties" ->
          value
              .properties()
              .forEach(each -> constraint.property(each.getKey(), inside(file, each.getValue())));
      case "additionalProperties" -> {
        if (value.isObject()) {
          constraint.additionalProperties(inside(file, value));
        } else if (!value.asBoolean()) {
          constraint.noAdditionalProperties();
        }
      }
      case "items" -> constraint.items(inside(file, value));
      case "$ref" -> constraint.allOf(target(file, value.asText()));
      case "allOf" -> constraint.allOf(each(file, value));
      case "anyOf" -> constraint.anyOf(each(file, value));
      case "oneOf" -> constraint.oneOf(each(file, value));
      case "if" ->
          constraint.ifThenElse(
              inside(file, value), inside(file, schema.path("then")), new Constraint());
      case "then" -> {
        // belongs to "if"
      }
      default -> {
        if (!ANNOTATIONS.contains(keyword) && !keyword.startsWith("x-")) {
          throw new IllegalStateException(file + " has the keyword " + keyword);
        }
      }
    }
  }

  private Constraint target(SchemaFile file, String reference) {
    int hash = reference.indexOf('#');
    return hash < 0
        ? at(file.resolve(reference), "")
        : at(file.resolve(reference.substring(0, hash)), reference.substring(hash + 1));
  }

  private static String[] array(String text) {
    return new String[] {text};
  }

  private static String[] texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(each -> texts.add(each.asText()));
    return texts.toArray(new String[0]);
  }
}
