package dev.awsevents.codegen.meaning;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.codegen.model.SchemaException;
import dev.awsevents.codegen.model.SchemaLocation;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Follows all references that types are made of, also where a schema on the way is wrong. */
final class ReachableReferences {
  private static final List<String> REFERENCES = List.of("$ref", "$dynamicRef", "$recursiveRef");

  /** Keywords with a schema, or with a list of schemas. */
  private static final List<String> SCHEMAS =
      List.of(
          "allOf",
          "oneOf",
          "anyOf",
          "then",
          "else",
          "items",
          "prefixItems",
          "additionalItems",
          "unevaluatedItems",
          "additionalProperties",
          "unevaluatedProperties",
          "contentSchema");

  /** Keywords with an object of schemas. */
  private static final List<String> NAMED_SCHEMAS =
      List.of("properties", "patternProperties", "dependentSchemas", "dependencies");

  private final SchemaDocuments documents;
  private final Set<SchemaLocation> seen = new HashSet<>();
  private final Deque<LocatedSchema> open = new ArrayDeque<>();
  private final List<UnresolvedReference> unresolved = new ArrayList<>();
  private final List<LocatedSchema> targets = new ArrayList<>();

  ReachableReferences(SchemaDocuments documents) {
    this.documents = documents;
  }

  /** The references that lead nowhere, in the order in which they are reached. */
  List<UnresolvedReference> unresolved(List<LocatedSchema> roots) {
    followAll(roots);
    return unresolved;
  }

  /** The schemas that references lead to, in the order in which they are reached. */
  List<LocatedSchema> targets(List<LocatedSchema> roots) {
    followAll(roots);
    return targets;
  }

  private void followAll(List<LocatedSchema> roots) {
    open.addAll(roots);
    while (!open.isEmpty()) {
      LocatedSchema schema = open.remove();
      if (schema.json().isObject() && seen.add(schema.location())) {
        follow(schema);
      }
    }
  }

  private void follow(LocatedSchema schema) {
    JsonNode json = schema.json();
    REFERENCES.stream()
        .filter(keyword -> json.path(keyword).isTextual())
        .forEach(keyword -> resolve(schema, keyword));
    for (String keyword : SCHEMAS) {
      if (json.path(keyword).isObject()) {
        open.add(schema.at(keyword));
      }
      for (int i = 0; json.path(keyword).isArray() && i < json.get(keyword).size(); i++) {
        open.add(schema.at(keyword, i));
      }
    }
    for (String keyword : NAMED_SCHEMAS) {
      json.path(keyword)
          .properties()
          .forEach(member -> open.add(schema.at(keyword, member.getKey())));
    }
  }

  private void resolve(LocatedSchema schema, String keyword) {
    try {
      LocatedSchema target = documents.resolve(schema, keyword);
      open.add(target);
      targets.add(target);
    } catch (UnresolvedReference e) {
      unresolved.add(e);
    } catch (SchemaException e) {
      // A file that is no schema is another error, which comes when these are mended.
    }
  }
}
