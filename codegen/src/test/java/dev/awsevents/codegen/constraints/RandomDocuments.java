package dev.awsevents.codegen.constraints;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;

/** Documents that a schema nearly describes: most of what is in them is as it says. */
final class RandomDocuments {
  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final int DEEPEST = 5;

  private static final List<String> TEXTS =
      List.of(
          "", "a", "ab", "abc", "ABC-12", "AB1", "x1", "😀", "😀😀😀", "a\n", "cat", "dog", "12");

  private static final List<String> NUMBERS =
      List.of("0", "1", "2", "3", "5", "-1", "9", "10", "11", "0.5", "1.0", "0.01", "0.015", "1e3");

  private static final List<String> NAMES = List.of("a", "b", "kind", "x1", "y", "longName", "é");

  private final JsonNode root;
  private final Random random;

  RandomDocuments(JsonNode root, Random random) {
    this.root = root;
    this.random = random;
  }

  /** An object, which the type of a document needs. */
  ObjectNode next() {
    return object(root, 0);
  }

  private JsonNode value(JsonNode schema, int depth) {
    if (schema.has("$ref")) {
      String reference = schema.get("$ref").asText();
      return value(reference.equals("#") ? root : root.at(reference.substring(1)), depth);
    }
    if (random.nextInt(12) == 0 || depth > DEEPEST) {
      return anything(depth);
    }
    if (schema.has("const") && random.nextInt(3) > 0) {
      return schema.get("const");
    }
    if (schema.has("enum") && random.nextInt(3) > 0) {
      return one(schema.get("enum"));
    }
    for (String keyword : List.of("oneOf", "anyOf", "allOf")) {
      if (schema.has(keyword) && !schema.has("properties") && random.nextInt(6) > 0) {
        return value(one(schema.get(keyword)), depth);
      }
    }
    JsonNode type = schema.path("type");
    return typed(type.isArray() ? one(type).asText() : type.asText(), schema, depth);
  }

  private JsonNode typed(String type, JsonNode schema, int depth) {
    return switch (type) {
      case "string" -> JSON.textNode(any(TEXTS));
      case "integer" -> JSON.numberNode(random.nextInt(14) - 2);
      case "number" -> JSON.numberNode(new BigDecimal(any(NUMBERS)));
      case "boolean" -> JSON.booleanNode(random.nextBoolean());
      case "null" -> JSON.nullNode();
      case "array" -> list(schema, depth);
      case "object" -> object(schema, depth);
      default -> schema.has("properties") ? object(schema, depth) : anything(depth);
    };
  }

  private JsonNode anything(int depth) {
    List<String> types = List.of("string", "integer", "number", "boolean", "array", "object");
    return typed(any(depth > DEEPEST ? types.subList(0, 4) : types), JSON.objectNode(), depth + 1);
  }

  private ArrayNode list(JsonNode schema, int depth) {
    ArrayNode list = JSON.arrayNode();
    for (int i = random.nextInt(5); i > 0; i--) {
      JsonNode items = schema.path("items");
      JsonNode first = schema.path("prefixItems").path(list.size());
      JsonNode contains = schema.path("contains");
      list.add(
          first.isObject()
              ? value(first, depth + 1)
              : items.isObject()
                  ? value(items, depth + 1)
                  : contains.isObject() ? value(contains, depth + 1) : anything(depth));
    }
    return list;
  }

  private ObjectNode object(JsonNode schema, int depth) {
    ObjectNode object = JSON.objectNode();
    addMembers(object, schema, depth);
    for (int i = random.nextInt(3); i > 1 || (depth > 0 && i > 0); i--) {
      JsonNode others = schema.path("additionalProperties");
      object.set(any(NAMES), others.isObject() ? value(others, depth + 1) : anything(depth));
    }
    return object;
  }

  private void addMembers(ObjectNode object, JsonNode schema, int depth) {
    if (schema.has("$ref")) {
      addMembers(object, root.at(schema.get("$ref").asText().substring(1)), depth);
    }
    for (String keyword : List.of("oneOf", "anyOf")) {
      if (schema.has(keyword)) {
        addMembers(object, one(schema.get(keyword)), depth);
      }
    }
    schema.path("allOf").forEach(part -> addMembers(object, part, depth));
    for (String keyword : List.of("if", "then", "else")) {
      if (schema.has(keyword) && random.nextBoolean()) {
        addMembers(object, schema.get(keyword), depth);
      }
    }
    schema.path("properties").properties().stream()
        .filter(property -> random.nextInt(8) > 0)
        .forEach(property -> object.set(property.getKey(), value(property.getValue(), depth + 1)));
  }

  private JsonNode one(JsonNode list) {
    return list.get(random.nextInt(list.size()));
  }

  private String any(List<String> values) {
    return values.get(random.nextInt(values.size()));
  }
}
