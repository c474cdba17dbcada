package dev.awsevents.codegen.description;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.codegen.meaning.LocatedSchema;
import dev.awsevents.codegen.meaning.SchemaDocuments;
import dev.awsevents.codegen.model.SchemaException;
import dev.awsevents.codegen.model.SchemaLocation;
import dev.awsevents.codegen.naming.DefinitionNames;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Collects the payloads of a description. References are followed last: what stands in the document
 * has its name by its own place, whoever refers to it.
 */
final class Payloads {
  private final SchemaDocuments documents;
  private final Map<SchemaLocation, Payload> found = new LinkedHashMap<>();
  private final Set<URI> documentsOfTargets = new HashSet<>();
  private final Deque<Runnable> references = new ArrayDeque<>();

  Payloads(SchemaDocuments documents) {
    this.documents = documents;
  }

  /** Adds a schema, unless it is there already. */
  void add(LocatedSchema schema, String name) {
    found.putIfAbsent(schema.location(), new Payload(schema, name));
  }

  /** All payloads, in the order in which they were added. */
  List<Payload> found() {
    while (!references.isEmpty()) {
      references.remove().run();
    }
    return List.copyOf(found.values());
  }

  /** Visits an object, or later what it refers to. */
  void visit(LocatedSchema object, Consumer<LocatedSchema> visitor) {
    if (object.json().path("$ref").isTextual()) {
      references.add(() -> visitor.accept(target(object)));
    } else {
      visitor.accept(object);
    }
  }

  /** The documents with objects that are no schemas, to which references lead. */
  Set<URI> documentsOfTargets() {
    return documentsOfTargets;
  }

  /**
   * Visits an object, or later what it refers to, with a name for what stands inside.
   *
   * @param name the name if the object is no reference
   * @param noun what the name ends with if the object is a reference; before it stands the name of
   *     the place that the reference leads to
   */
  void visit(
      LocatedSchema object, String name, String noun, BiConsumer<LocatedSchema, String> visitor) {
    boolean reference = object.json().path("$ref").isTextual();
    visit(
        object,
        target ->
            visitor.accept(target, reference ? withNoun(nameAt(target.location()), noun) : name));
  }

  /** What is shared is often called {@code NotFoundResponse} already. */
  static String withNoun(String name, String noun) {
    return name.endsWith(noun) ? name : name + noun;
  }

  /** What a reference leads to; any other object is that itself. */
  LocatedSchema target(LocatedSchema reference) {
    Set<SchemaLocation> seen = new HashSet<>();
    LocatedSchema target = reference;
    while (target.json().path("$ref").isTextual()) {
      if (!seen.add(target.location())) {
        throw new SchemaException(
            target.location(), "the reference leads in a circle", "remove one of the references");
      }
      target = documents.resolve(target, "$ref");
      documentsOfTargets.add(target.location().document());
    }
    return target;
  }

  private static String nameAt(SchemaLocation location) {
    return DefinitionNames.of(location.lastSegment(), location.fileName());
  }

  /** Visits the members of an object that are objects themselves, with their names. */
  static void forEach(
      LocatedSchema owner, String keyword, BiConsumer<String, LocatedSchema> visitor) {
    for (Map.Entry<String, JsonNode> member : owner.json().path(keyword).properties()) {
      if (member.getValue().isObject()) {
        visitor.accept(member.getKey(), owner.at(keyword, member.getKey()));
      }
    }
  }

  /** The elements of a list that are objects. */
  static List<LocatedSchema> elements(LocatedSchema owner, String keyword) {
    JsonNode list = owner.json().path(keyword);
    return IntStream.range(0, list.isArray() ? list.size() : 0)
        .filter(i -> list.get(i).isObject())
        .mapToObj(i -> owner.at(keyword, i))
        .toList();
  }
}
