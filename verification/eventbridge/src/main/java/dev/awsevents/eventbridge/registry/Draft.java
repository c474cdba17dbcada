package dev.awsevents.eventbridge.registry;

import dev.awsevents.eventbridge.registry.RegisteredEvent.Shape;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The first draft of the schema of a detail. It has no descriptions, which the dialect demands: so
 * nobody can take it for finished.
 */
final class Draft {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final List<RegisteredEvent> events;
  private final RegisteredEvent first;
  private final Shapes shapes;

  /**
   * A draft for events with the same source and the same detail.
   *
   * @param events at least one
   */
  Draft(List<RegisteredEvent> events) {
    this.events = events;
    this.first = events.get(0);
    this.shapes = new Shapes(first);
  }

  String folder() {
    return Names.folder(first.source());
  }

  String title() {
    return Names.title(
        first.source(), events.stream().map(RegisteredEvent::detailType).distinct().toList());
  }

  ObjectNode schema(String title) {
    ObjectNode schema = NODES.objectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put(
        "$id",
        "https://awsevents.dev/schemas/eventbridge/" + folder() + "/" + title + ".schema.json");
    schema.put("$comment", "");
    schema.put("title", title);
    schema.put("x-service", "");
    schema.put("x-kind", "detail");
    schema.put("x-since", "");
    ObjectNode eventBridge = schema.putObject("x-eventbridge");
    eventBridge.put("source", first.source());
    List<String> detailTypes =
        events.stream().map(RegisteredEvent::detailType).distinct().sorted().toList();
    if (detailTypes.size() == 1) {
      eventBridge.put("detail-type", detailTypes.get(0));
    } else {
      detailTypes.forEach(eventBridge.putArray("detail-type")::add);
    }
    addMembers(schema, first.shape(first.detail()));
    if (!shapes.byName().isEmpty()) {
      ObjectNode definitions = schema.putObject("$defs");
      shapes.byName().forEach((name, shape) -> addMembers(definitions.putObject(name), shape));
    }
    return schema;
  }

  private void addMembers(ObjectNode schema, Shape shape) {
    schema.put("type", "object");
    ArrayNode required = NODES.arrayNode();
    shape.members().forEach((name, member) -> addIf(member.required(), required, name));
    if (!required.isEmpty()) {
      schema.set("required", required);
    }
    ObjectNode properties = NODES.objectNode();
    shape.members().forEach((name, member) -> properties.set(name, type(member.type())));
    if (!properties.isEmpty()) {
      schema.set("properties", properties);
    }
  }

  private static void addIf(boolean condition, ArrayNode names, String name) {
    if (condition) {
      names.add(name);
    }
  }

  private ObjectNode type(ValueType type) {
    ObjectNode schema = NODES.objectNode();
    if (type instanceof ValueType.Scalar scalar) {
      schema.put("type", scalar.type());
    } else if (type instanceof ValueType.ListOf list) {
      schema.put("type", "array").set("items", type(list.element()));
    } else if (type instanceof ValueType.MapOf map) {
      schema.put("type", "object").set("additionalProperties", type(map.value()));
    } else if (type instanceof ValueType.Reference reference) {
      return isEmpty(reference)
          ? schema.put("type", "object")
          : schema.put("$ref", "#/$defs/" + shapes.name(reference.shape()));
    }
    return schema;
  }

  private boolean isEmpty(ValueType.Reference reference) {
    return first.shape(reference.shape()).members().isEmpty();
  }
}
