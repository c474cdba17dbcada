package dev.awsevents.codegen.meaning;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.codegen.model.SchemaLocation;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the names that schemas give themselves, so that references find them: {@code $id},
 * {@code $anchor} and {@code $dynamicAnchor}, and {@code id} in Draft 4.
 */
final class SchemaIdentifiers {
  /** Keywords whose values hold no schemas, even if they look like some. */
  private static final Set<String> VALUES =
      Set.of("const", "enum", "default", "example", "examples", "required");

  private final Map<SchemaLocation, URI> bases = new HashMap<>();
  private final Map<URI, SchemaLocation> resources = new HashMap<>();
  private final Map<SchemaLocation, Map<String, SchemaLocation>> anchors = new HashMap<>();
  private final Map<String, Integer> dynamicAnchors = new HashMap<>();

  /** Remembers the names in a document. */
  void add(URI document, JsonNode root) {
    SchemaLocation location = SchemaLocation.root(document);
    bases.put(location, document);
    String keyword = root.path("$schema").asText().contains("draft-04") ? "id" : "$id";
    visit(root, location, location, keyword);
  }

  private void visit(
      JsonNode schema, SchemaLocation location, SchemaLocation resource, String keyword) {
    SchemaLocation current = resource;
    String identifier = schema.path(keyword).asText("");
    if (schema.path(keyword).isTextual() && !identifier.isEmpty()) {
      int hash = identifier.indexOf('#');
      String file = hash < 0 ? identifier : identifier.substring(0, hash);
      if (!file.isEmpty()) {
        current = addResource(file, location, resource);
      }
      if (hash >= 0 && hash < identifier.length() - 1) {
        anchor(current, identifier.substring(hash + 1), location);
      }
    }
    for (String name : new String[] {"$anchor", "$dynamicAnchor"}) {
      if (schema.path(name).isTextual()) {
        anchor(current, schema.get(name).asText(), location);
      }
    }
    if (schema.path("$dynamicAnchor").isTextual()) {
      dynamicAnchors.merge(schema.get("$dynamicAnchor").asText(), 1, Integer::sum);
    }
    if (schema.path("$recursiveAnchor").asBoolean()) {
      dynamicAnchors.merge("", 1, Integer::sum);
    }
    SchemaLocation inner = current;
    schema
        .properties()
        .forEach(
            member -> {
              if (!VALUES.contains(member.getKey())) {
                visit(member.getValue(), location.at(member.getKey()), inner, keyword);
              }
            });
    for (int i = 0; schema.isArray() && i < schema.size(); i++) {
      visit(schema.get(i), location.at(Integer.toString(i)), inner, keyword);
    }
  }

  private SchemaLocation addResource(
      String identifier, SchemaLocation location, SchemaLocation resource) {
    try {
      URI address = base(resource).resolve(identifier).normalize();
      bases.put(location, address);
      resources.putIfAbsent(address, location);
      anchors.computeIfAbsent(location, unused -> new HashMap<>());
      return location;
    } catch (IllegalArgumentException e) {
      return resource; // it is not a URI, so nothing can refer to it
    }
  }

  private void anchor(SchemaLocation resource, String name, SchemaLocation location) {
    anchors.computeIfAbsent(resource, unused -> new HashMap<>()).putIfAbsent(name, location);
  }

  /** The address to which references in a schema are relative. */
  URI base(SchemaLocation location) {
    return bases.getOrDefault(resource(location), location.document());
  }

  /** The innermost schema with an address around a place, or the root of the document. */
  SchemaLocation resource(SchemaLocation location) {
    SchemaLocation resource = location;
    while (!resource.pointer().isEmpty() && !bases.containsKey(resource)) {
      resource = resource.parent();
    }
    return resource;
  }

  /** The schema that has an address. */
  @Nullable SchemaLocation resource(URI address) {
    return resources.get(address);
  }

  /** The schema with an anchor, in the schema that has the address. */
  @Nullable SchemaLocation anchor(SchemaLocation resource, String name) {
    return anchors.getOrDefault(resource, Map.of()).get(name);
  }

  /** How many schemas have a dynamic anchor; the empty one is that of {@code $recursiveRef}. */
  int dynamicAnchors(String name) {
    return dynamicAnchors.getOrDefault(name, 0);
  }
}
