package dev.awsevents.micronaut;

import io.micronaut.json.tree.JsonNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Micronaut's trees as free-form JSON of this library, and the other way round. */
final class JsonNodes {
  private JsonNodes() {}

  static @Nullable Object toFreeForm(JsonNode node) {
    if (node.isObject()) {
      Map<String, @Nullable Object> members = new LinkedHashMap<>();
      for (Map.Entry<String, JsonNode> entry : node.entries()) {
        members.put(entry.getKey(), toFreeForm(entry.getValue()));
      }
      return members;
    }
    if (node.isArray()) {
      List<@Nullable Object> elements = new ArrayList<>(node.size());
      for (JsonNode element : node.values()) {
        elements.add(toFreeForm(element));
      }
      return elements;
    }
    return node.isNull() ? null : node.getValue();
  }

  /**
   * The tree of free-form JSON as a reader of this library makes it.
   *
   * @param value its numbers are {@code Long}, {@code BigInteger} or {@code BigDecimal}
   */
  static JsonNode of(@Nullable Object value) {
    if (value instanceof Map<?, ?> members) {
      Map<String, JsonNode> nodes = new LinkedHashMap<>();
      members.forEach((name, member) -> nodes.put((String) name, of(member)));
      return JsonNode.createObjectNode(nodes);
    }
    if (value instanceof List<?> elements) {
      List<JsonNode> nodes = new ArrayList<>(elements.size());
      elements.forEach(element -> nodes.add(of(element)));
      return JsonNode.createArrayNode(nodes);
    }
    if (value instanceof BigDecimal decimal) {
      return JsonNode.createNumberNode(decimal);
    }
    if (value instanceof BigInteger large) {
      return JsonNode.createNumberNode(large);
    }
    if (value instanceof Number number) {
      return JsonNode.createNumberNode(number.longValue());
    }
    if (value instanceof Boolean bool) {
      return JsonNode.createBooleanNode(bool);
    }
    return value == null ? JsonNode.nullNode() : JsonNode.createStringNode((String) value);
  }
}
