package dev.awsevents.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Spoils schemas: drops, doubles, moves and replaces what is in them, by chance. */
final class SchemaMutation {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static final List<String> KEYWORDS =
      List.of(
          "type",
          "format",
          "enum",
          "const",
          "properties",
          "required",
          "additionalProperties",
          "patternProperties",
          "unevaluatedProperties",
          "items",
          "prefixItems",
          "additionalItems",
          "oneOf",
          "anyOf",
          "allOf",
          "if",
          "then",
          "else",
          "dependentSchemas",
          "dependencies",
          "nullable",
          "discriminator",
          "contentEncoding",
          "contentMediaType",
          "contentSchema",
          "javaName",
          "javaInterfaces",
          "x-kind",
          "x-identify",
          "x-timestamp",
          "x-open-enum",
          "x-type-parameter",
          "x-aliases",
          "x-bytes",
          "x-shortcuts",
          "$ref",
          "$id",
          "$anchor",
          "$dynamicRef",
          "$dynamicAnchor",
          "$defs",
          "definitions",
          "components",
          "title",
          "description",
          "default",
          "deprecated",
          "$comment",
          "x-amazon-events-source",
          "x-amazon-events-detail-type");

  private static final List<String> TEXTS =
      List.of(
          "",
          " ",
          "string",
          "object",
          "array",
          "integer",
          "null",
          "date-time",
          "int32",
          "base64",
          "epoch-seconds",
          "application/json",
          "class",
          "a/b~c",
          "#",
          "#/",
          "/a",
          "\u0000",
          "*/",
          "\\u0041",
          "$L",
          "\ud800",
          "\ud83d\ude00",
          "1",
          "event",
          "response",
          "T",
          "Object");

  private final Random random;

  SchemaMutation(Random random) {
    this.random = random;
  }

  /** A copy of a document with one change. */
  JsonNode of(JsonNode document) {
    JsonNode copy = document.deepCopy();
    List<JsonNode> containers = new ArrayList<>();
    collect(copy, containers);
    if (containers.isEmpty()) {
      return copy;
    }
    JsonNode container = containers.get(random.nextInt(containers.size()));
    if (container instanceof ObjectNode object) {
      change(object, containers);
    } else {
      change((ArrayNode) container, containers);
    }
    return copy;
  }

  private static void collect(JsonNode json, List<JsonNode> containers) {
    if (json.isContainerNode()) {
      containers.add(json);
      json.forEach(child -> collect(child, containers));
    }
  }

  private void change(ObjectNode object, List<JsonNode> containers) {
    List<String> names = object.properties().stream().map(entry -> entry.getKey()).toList();
    String name = names.isEmpty() ? any(KEYWORDS) : any(names);
    switch (random.nextInt(6)) {
      case 0 -> object.remove(name);
      case 1 -> object.set(any(KEYWORDS), object.path(name).deepCopy());
      case 2 -> {
        String other = names.isEmpty() ? name : any(names);
        JsonNode value = object.path(name).deepCopy();
        object.set(name, object.path(other).deepCopy());
        object.set(other, value);
      }
      case 3 -> object.set(any(KEYWORDS), value(containers));
      case 4 -> object.set(any(TEXTS), object.path(name).deepCopy());
      default -> object.set(name, value(containers));
    }
  }

  private void change(ArrayNode list, List<JsonNode> containers) {
    switch (random.nextInt(3)) {
      case 0 -> list.add(value(containers));
      case 1 -> list.removeAll();
      default -> {
        if (!list.isEmpty()) {
          list.set(random.nextInt(list.size()), value(containers));
        }
      }
    }
  }

  private JsonNode value(List<JsonNode> containers) {
    return switch (random.nextInt(14)) {
      case 0 -> NODES.nullNode();
      case 1 -> NODES.numberNode(random.nextInt(5) - 1);
      case 2 -> NODES.numberNode(new BigDecimal("1e999999"));
      case 3 -> NODES.booleanNode(random.nextBoolean());
      case 4 -> NODES.arrayNode();
      case 5 -> NODES.objectNode();
      case 6 -> NODES.textNode("long ".repeat(5_000));
      case 7 -> nested(200);
      case 8 -> NODES.objectNode().put("$ref", reference());
      case 9 -> NODES.textNode(reference());
      case 10, 11 -> NODES.textNode(any(TEXTS));
      case 12 -> NODES.objectNode().put("type", any(TEXTS));
      default -> containers.get(random.nextInt(containers.size())).deepCopy();
    };
  }

  private JsonNode nested(int depth) {
    String keyword = any(List.of("items", "not", "additionalProperties", "contains"));
    ObjectNode schema = NODES.objectNode();
    for (int i = 0; i < depth; i++) {
      schema = NODES.objectNode().set(keyword, schema);
    }
    return schema;
  }

  private String reference() {
    return any(
        List.of(
            "#",
            "#/",
            "",
            "#/properties/a",
            "#/$defs/A",
            "#/$defs",
            "#/properties",
            "#a",
            "%",
            "schema.json",
            "../b",
            "https://json-schema.org/draft-07/schema#",
            "#/properties/p/type",
            "http:// ",
            "urn:a",
            "file:",
            "#/oneOf/0",
            "#/allOf/0",
            "//",
            "?",
            "a:b",
            "classpath:x",
            "java:",
            "."));
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
