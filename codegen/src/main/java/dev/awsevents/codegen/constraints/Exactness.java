package dev.awsevents.codegen.constraints;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.codegen.meaning.LocatedSchema;
import dev.awsevents.codegen.meaning.SchemaDocuments;
import dev.awsevents.codegen.model.SchemaException;
import dev.awsevents.codegen.model.SchemaLocation;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Knows of which schemas every keyword is checked. A constraint that lacks a keyword accepts more
 * than its schema. That is harmless, except where acceptance is what makes a value wrong: inside of
 * {@code not}, {@code if} and {@code oneOf}.
 */
final class Exactness {
  private static final List<String> SCHEMAS =
      List.of(
          "items",
          "additionalItems",
          "additionalProperties",
          "unevaluatedProperties",
          "contains",
          "propertyNames",
          "not",
          "if",
          "then",
          "else");

  private static final List<String> LISTS =
      List.of("items", "prefixItems", "allOf", "anyOf", "oneOf");

  private static final List<String> MAPS =
      List.of("properties", "patternProperties", "dependentSchemas", "dependencies");

  private final SchemaDocuments documents;
  private final Patterns patterns;
  private final Map<SchemaLocation, Boolean> known = new HashMap<>();

  Exactness(SchemaDocuments documents, Patterns patterns) {
    this.documents = documents;
    this.patterns = patterns;
  }

  /** Whether every keyword of a schema, and of all that it leads to, is checked. */
  boolean isExact(LocatedSchema schema) {
    return known.computeIfAbsent(schema.location(), unused -> search(schema));
  }

  private boolean search(LocatedSchema start) {
    Deque<LocatedSchema> open = new ArrayDeque<>(List.of(start));
    Set<SchemaLocation> seen = new HashSet<>();
    while (!open.isEmpty()) {
      LocatedSchema schema = open.pop();
      if (schema.json().isObject() && seen.add(schema.location())) {
        if (!isExactItself(schema)) {
          return false;
        }
        if (schema.json().path("$ref").isTextual() && !follow(schema, open)) {
          return false;
        }
        addInside(schema, open);
      }
    }
    return true;
  }

  private boolean follow(LocatedSchema schema, Deque<LocatedSchema> open) {
    try {
      LocatedSchema target = documents.resolve(schema, "$ref");
      open.push(target);
      // A reference to a schema of json-schema.org leads to no document.
      return !target.location().equals(schema.location().at("$ref"));
    } catch (SchemaException e) {
      return false;
    }
  }

  private static void addInside(LocatedSchema schema, Deque<LocatedSchema> open) {
    JsonNode json = schema.json();
    for (String keyword : SCHEMAS) {
      if (json.path(keyword).isObject()) {
        open.push(schema.at(keyword));
      }
    }
    for (String keyword : LISTS) {
      for (int i = 0; json.path(keyword).isArray() && i < json.get(keyword).size(); i++) {
        open.push(schema.at(keyword, i));
      }
    }
    for (String keyword : MAPS) {
      json.path(keyword)
          .properties()
          .forEach(entry -> open.push(schema.at(keyword, entry.getKey())));
    }
  }

  private boolean isExactItself(LocatedSchema schema) {
    JsonNode json = schema.json();
    return !json.has("$dynamicRef")
        && !json.has("x-type-parameter")
        && !json.has("format") // some validators check it, others do not
        && !json.has("unevaluatedItems")
        && (!json.has("unevaluatedProperties") || isAlone(json))
        && json.path("enum").size() <= Limits.VALUES
        && json.path("enum").toString().length() <= Limits.TEXT
        && json.path("const").toString().length() <= Limits.TEXT
        && json.path("anyOf").size() + json.path("oneOf").size() <= Limits.VALUES
        && (!json.path("pattern").isTextual()
            || isTranslatable(json.get("pattern").asText(), schema.location().at("pattern")))
        && json.path("patternProperties").properties().stream()
            .allMatch(
                each ->
                    isTranslatable(
                        each.getKey(), schema.location().at("patternProperties", each.getKey())));
  }

  private boolean isTranslatable(String pattern, SchemaLocation place) {
    return pattern.length() <= Limits.TEXT && patterns.translate(pattern, place).isPresent();
  }

  /** Whether no other schema says something of the same object, so that all else is unevaluated. */
  static boolean isAlone(JsonNode json) {
    return List.of("$ref", "$dynamicRef", "allOf", "anyOf", "oneOf", "if", "dependentSchemas")
        .stream()
        .noneMatch(json::has);
  }
}
