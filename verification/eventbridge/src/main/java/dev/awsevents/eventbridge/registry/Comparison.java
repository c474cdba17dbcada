package dev.awsevents.eventbridge.registry;

import dev.awsevents.eventbridge.registry.RegisteredEvent.Identity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the registry has and the schemas have not. Where a schema has another structure than the
 * registry, somebody has decided so: then the members are not compared.
 */
final class Comparison {
  private final List<RegisteredEvent> registry;
  private final List<DetailSchema> schemas;

  Comparison(List<RegisteredEvent> registry, List<DetailSchema> schemas) {
    this.registry = registry;
    this.schemas = schemas;
  }

  private Optional<DetailSchema> schema(Identity event) {
    return schemas.stream().filter(schema -> schema.describes(event)).findFirst();
  }

  /** The events without a schema: those of one source that have the same detail in one list. */
  List<List<RegisteredEvent>> missingEvents() {
    Map<String, List<RegisteredEvent>> groups = new LinkedHashMap<>();
    Set<Identity> grouped = new HashSet<>();
    for (RegisteredEvent event : registry) {
      // Some events are in the registry twice, under two names.
      if (schema(event.identity()).isEmpty() && grouped.add(event.identity())) {
        groups
            .computeIfAbsent(
                event.source() + " " + Shapes.content(event, event.detail()),
                unused -> new ArrayList<>())
            .add(event);
      }
    }
    return List.copyOf(groups.values());
  }

  /** The members that a schema does not have, as {@code file: path}, once each. */
  Set<String> missingMembers() {
    Set<String> missing = new LinkedHashSet<>();
    for (RegisteredEvent event : registry) {
      schema(event.identity())
          .filter(schema -> !schema.isEvent())
          .ifPresent(
              schema ->
                  compare(
                      event,
                      new ValueType.Reference(event.detail()),
                      schema,
                      schema.file().getFileName() + ": ",
                      missing,
                      0));
    }
    return missing;
  }

  private static void compare(
      RegisteredEvent event,
      ValueType type,
      DetailSchema schema,
      String path,
      Set<String> missing,
      int depth) {
    if (schema.isFreeForm() || depth > 20) {
      return;
    }
    if (type instanceof ValueType.ListOf list) {
      schema
          .content("items")
          .ifPresent(
              items -> compare(event, list.element(), items, path + "[]", missing, depth + 1));
    } else if (type instanceof ValueType.MapOf map) {
      schema
          .content("additionalProperties")
          .ifPresent(
              values -> compare(event, map.value(), values, path + "{}", missing, depth + 1));
    } else if (type instanceof ValueType.Reference reference && schema.hasMembers()) {
      event
          .shape(reference.shape())
          .members()
          .forEach(
              (name, member) -> {
                String place = path + "/" + name;
                schema
                    .member(name)
                    .ifPresentOrElse(
                        found -> compare(event, member.type(), found, place, missing, depth + 1),
                        () -> missing.add(place));
              });
    }
  }
}
