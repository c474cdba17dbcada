package dev.awsevents.codegen.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.codegen.SchemaException;
import dev.awsevents.codegen.SchemaLocation;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** The documents being generated, and what their references point to. */
final class SchemaDocuments {
  /** A schema and its place. */
  record Place(JsonNode schema, SchemaLocation location) {}

  private final Function<URI, JsonNode> loader;
  private final Map<URI, JsonNode> loaded = new HashMap<>();

  SchemaDocuments(Function<URI, JsonNode> loader) {
    this.loader = loader;
  }

  JsonNode root(URI document) {
    return loaded.computeIfAbsent(document, this::load);
  }

  private JsonNode load(URI document) {
    SchemaLocation location = SchemaLocation.root(document);
    JsonNode schema;
    try {
      schema = loader.apply(document);
    } catch (IllegalArgumentException e) {
      if (e.getCause() instanceof JsonProcessingException syntax) {
        throw new SchemaException(
            location,
            "the file is not JSON: "
                + syntax.getOriginalMessage().lines().findFirst().orElse("")
                + ", in line "
                + syntax.getLocation().getLineNr(),
            "correct it");
      }
      throw e;
    }
    if (!schema.isObject()) {
      throw new SchemaException(
          location, "the file holds no JSON object", "describe the payload with a schema");
    }
    return schema;
  }

  /** What the {@code $ref} of a schema leads to in the end. */
  Place resolve(JsonNode schema, SchemaLocation location) {
    Set<SchemaLocation> visited = new HashSet<>();
    Place place = new Place(schema, location);
    while (place.schema().has("$ref")) {
      Keywords.checkReference(place.schema(), place.location());
      if (!visited.add(place.location())) {
        throw new SchemaException(
            location.at("$ref"), "the reference leads back to itself", "refer to a type");
      }
      place = target(place.schema().get("$ref").asText(), place.location());
    }
    return place;
  }

  private Place target(String reference, SchemaLocation from) {
    int hash = reference.indexOf('#');
    String file = hash < 0 ? reference : reference.substring(0, hash);
    String pointer = hash < 0 ? "" : decode(reference, reference.substring(hash + 1), from);
    URI document = file.isEmpty() ? from.document() : resolveFile(file, from);
    SchemaLocation target = new SchemaLocation(document, pointer);
    JsonNode schema = pointer.isEmpty() || pointer.startsWith("/") ? find(target, from) : null;
    if (schema == null || !schema.isObject()) {
      throw dangling(reference, from, "there is no schema at " + target);
    }
    return new Place(schema, target);
  }

  private static String decode(String reference, String pointer, SchemaLocation from) {
    try {
      // A plus sign is a space in forms only.
      return URLDecoder.decode(pointer.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw dangling(reference, from, "its escapes are not those of a URI");
    }
  }

  private JsonNode find(SchemaLocation target, SchemaLocation from) {
    try {
      return root(target.document()).at(target.pointer());
    } catch (IllegalArgumentException e) {
      throw dangling(target.toString(), from, "the file cannot be read");
    }
  }

  private static URI resolveFile(String file, SchemaLocation from) {
    try {
      return from.document().resolve(new URI(file)).normalize();
    } catch (URISyntaxException e) {
      throw dangling(file, from, "it is not a URI reference");
    }
  }

  private static SchemaException dangling(String reference, SchemaLocation from, String why) {
    return new SchemaException(
        from.at("$ref"),
        "the reference " + reference + " leads nowhere: " + why,
        "correct the path");
  }
}
