package dev.awsevents.codegen.foreign;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Counts the unions of schemas as a reader of the files would: each {@code oneOf} or {@code anyOf}
 * of several objects, null aside, that has no properties beside it and is no inline part of another
 * one. It knows nothing of how the generator reads schemas.
 */
final class SchemaUnions {
  private static final int MAX_REFERENCES = 20;

  private final Map<String, JsonNode> identified = new HashMap<>();
  private JsonNode document;

  private SchemaUnions(JsonNode document) {
    this.document = document;
  }

  static long count(List<JsonNode> documents) {
    SchemaUnions unions = new SchemaUnions(documents.get(0));
    documents.forEach(unions::identify);
    long count = 0;
    for (JsonNode document : documents) {
      unions.document = document;
      count += unions.count(document);
    }
    return count;
  }

  private void identify(JsonNode schema) {
    if (schema.path("$id").isTextual()) {
      identified.put(schema.get("$id").asText(), schema);
    }
    schema.forEach(this::identify);
  }

  private long count(JsonNode schema) {
    long count = isUnion(schema) ? 1 : 0;
    for (Map.Entry<String, JsonNode> member : schema.properties()) {
      boolean branches = member.getKey().equals("oneOf") || member.getKey().equals("anyOf");
      count +=
          branches && member.getValue().isArray()
              ? countInside(member.getValue())
              : count(member.getValue());
    }
    if (schema.isArray()) {
      for (JsonNode element : schema) {
        count += count(element);
      }
    }
    return count;
  }

  /** The unions inside of inline branches, which are unions themselves with the outer one only. */
  private long countInside(JsonNode branches) {
    long count = 0;
    for (JsonNode branch : branches) {
      count += count(branch) - (isUnion(branch) ? 1 : 0);
    }
    return count;
  }

  private boolean isUnion(JsonNode schema) {
    if (schema.has("properties")) {
      return false;
    }
    for (String keyword : List.of("oneOf", "anyOf")) {
      List<JsonNode> branches = new ArrayList<>();
      schema.path(keyword).forEach(branches::add);
      branches.removeIf(branch -> branch.path("type").asText().equals("null"));
      if (branches.size() > 1
          && branches.stream().allMatch(branch -> isObject(branch, 0))
          && branches.stream().anyMatch(branch -> !isMap(branch))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isMap(JsonNode schema) {
    return schema.path("type").asText().equals("object") && !schema.has("properties");
  }

  private boolean isObject(JsonNode schema, int references) {
    if (schema.path("type").asText().equals("object") || schema.has("properties")) {
      return true;
    }
    if (schema.has("$ref")) {
      JsonNode target = resolve(schema.get("$ref").asText());
      return references < MAX_REFERENCES && isObject(target, references + 1);
    }
    for (String keyword : List.of("oneOf", "anyOf")) {
      if (!schema.path(keyword).isEmpty()) {
        return all(schema.get(keyword), references);
      }
    }
    for (JsonNode part : schema.path("allOf")) {
      if (isObject(part, references)) {
        return true;
      }
    }
    return false;
  }

  private boolean all(JsonNode branches, int references) {
    for (JsonNode branch : branches) {
      if (!isObject(branch, references)) {
        return false;
      }
    }
    return true;
  }

  private JsonNode resolve(String reference) {
    return reference.startsWith("#")
        ? document.at(
            URLDecoder.decode(reference.substring(1).replace("+", "%2B"), StandardCharsets.UTF_8))
        : identified.getOrDefault(reference, MissingNode.getInstance());
  }
}
