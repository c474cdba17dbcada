package dev.awsevents.codegen;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Makes values by chance that are valid by a schema of objects, lists, scalars and constants. A
 * member of which the schema does not speak has a name that no schema has.
 */
final class RandomObjects {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Random random;

  RandomObjects(Random random) {
    this.random = random;
  }

  JsonNode valid(JsonNode schema) {
    if (schema.has("const")) {
      return schema.get("const");
    }
    if (schema.has("enum")) {
      return schema.get("enum").get(random.nextInt(schema.get("enum").size()));
    }
    return switch (type(schema)) {
      case "string" -> NODES.textNode("text " + random.nextInt(100));
      case "integer" -> NODES.numberNode(random.nextInt(1000));
      case "number" -> NODES.numberNode(random.nextInt(1000) + 0.5);
      case "boolean" -> NODES.booleanNode(random.nextBoolean());
      case "null" -> NODES.nullNode();
      case "array" -> list(schema.path("items"));
      default -> object(schema);
    };
  }

  private String type(JsonNode schema) {
    JsonNode type = schema.path("type");
    return type.isArray() ? type.get(random.nextInt(type.size())).asText() : type.asText("object");
  }

  private ArrayNode list(JsonNode element) {
    ArrayNode list = NODES.arrayNode();
    for (int i = random.nextInt(3); i > 0; i--) {
      list.add(element.isMissingNode() ? anything(2) : valid(element));
    }
    return list;
  }

  private ObjectNode object(JsonNode schema) {
    List<String> required = new ArrayList<>();
    schema.path("required").forEach(name -> required.add(name.asText()));
    ObjectNode object = NODES.objectNode();
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      if (required.contains(property.getKey()) || random.nextBoolean()) {
        object.set(property.getKey(), valid(property.getValue()));
      }
    }
    if (schema.path("additionalProperties").asBoolean(true) && random.nextInt(3) == 0) {
      object.set("other " + random.nextInt(3), anything(2));
    }
    return shuffled(object);
  }

  /** The member that tells a variant may come at any place. */
  private ObjectNode shuffled(ObjectNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    Collections.shuffle(names, random);
    ObjectNode shuffled = NODES.objectNode();
    names.forEach(name -> shuffled.set(name, object.get(name)));
    return shuffled;
  }

  private JsonNode anything(int depth) {
    return switch (random.nextInt(depth == 0 ? 3 : 5)) {
      case 0 -> NODES.textNode("any");
      case 1 -> NODES.numberNode(random.nextInt());
      case 2 -> NODES.booleanNode(true);
      case 3 -> NODES.arrayNode().add(anything(depth - 1));
      default -> NODES.objectNode().set("inside", anything(depth - 1));
    };
  }
}
