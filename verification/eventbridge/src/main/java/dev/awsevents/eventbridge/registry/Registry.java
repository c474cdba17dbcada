package dev.awsevents.eventbridge.registry;

import dev.awsevents.eventbridge.registry.RegisteredEvent.Member;
import dev.awsevents.eventbridge.registry.RegisteredEvent.Shape;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the events of EventBridge's schema registry as the npm package {@code
 * @aws-cdk/aws-service-spec} has them, in its file {@code db.json.gz}.
 */
final class Registry {
  private static final Set<String> SCALARS = Set.of("string", "number", "integer", "boolean");

  private final Map<String, JsonNode> definitions = new HashMap<>();
  private final JsonNode events;

  private Registry(JsonNode database) {
    database
        .at("/schema/eventTypeDefinition/entities")
        .forEach(definition -> definitions.put(definition.get("$id").asString(), definition));
    this.events = database.at("/schema/event/entities");
    if (events.isEmpty() || definitions.isEmpty()) {
      throw new IllegalArgumentException("the database has no events: its format has changed");
    }
  }

  /** The events, in the order of the file. */
  static List<RegisteredEvent> read(Path database) throws IOException {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(database))) {
      return new Registry(new JsonMapper().readTree(in)).events();
    }
  }

  private List<RegisteredEvent> events() {
    List<RegisteredEvent> all = new ArrayList<>();
    for (JsonNode event : events) {
      String detail = event.at("/rootProperty/$ref").asString();
      Map<String, Shape> shapes = new LinkedHashMap<>();
      collect(detail, shapes);
      all.add(
          new RegisteredEvent(
              event.get("source").asString(),
              event.get("detailType").asString(),
              event.get("name").asString(),
              detail,
              shapes));
    }
    return all;
  }

  private void collect(String id, Map<String, Shape> shapes) {
    if (shapes.containsKey(id)) {
      return;
    }
    JsonNode definition = definitions.get(id);
    if (definition == null) {
      throw new IllegalArgumentException("the database has no definition " + id);
    }
    Map<String, Member> members = new LinkedHashMap<>();
    shapes.put(id, new Shape(definition.get("name").asString(), members));
    for (Map.Entry<String, JsonNode> property : definition.get("properties").properties()) {
      boolean required = property.getValue().path("required").asBoolean(false);
      members.put(
          property.getKey(), new Member(type(property.getValue().get("type"), shapes), required));
    }
  }

  private ValueType type(JsonNode type, Map<String, Shape> shapes) {
    String kind = type.get("type").asString();
    if (SCALARS.contains(kind)) {
      return new ValueType.Scalar(kind);
    }
    return switch (kind) {
      case "json" -> new ValueType.Json();
      case "array" -> new ValueType.ListOf(type(type.get("element"), shapes));
      case "map" -> new ValueType.MapOf(type(type.get("element"), shapes));
      case "ref" -> {
        String id = type.at("/reference/$ref").asString();
        collect(id, shapes);
        yield new ValueType.Reference(id);
      }
      case "union" ->
          new ValueType.OneOf(
              type.get("types").valueStream().map(each -> type(each, shapes)).toList());
      default -> throw new IllegalArgumentException("the type " + kind + " is not known");
    };
  }
}
