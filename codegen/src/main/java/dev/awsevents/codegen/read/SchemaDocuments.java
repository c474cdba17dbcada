package dev.awsevents.codegen.read;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.codegen.SchemaException;
import dev.awsevents.codegen.SchemaLocation;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
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
    return loaded.computeIfAbsent(document, loader);
  }

  /** What a {@code $ref} at a place points to. */
  Place resolve(String reference, SchemaLocation from) {
    int hash = reference.indexOf('#');
    String file = hash < 0 ? reference : reference.substring(0, hash);
    String pointer = hash < 0 ? "" : reference.substring(hash + 1);
    URI document = file.isEmpty() ? from.document() : resolveFile(file, from);
    SchemaLocation target =
        new SchemaLocation(document, URLDecoder.decode(pointer, StandardCharsets.UTF_8));
    JsonNode schema = pointer.isEmpty() || pointer.startsWith("/") ? find(target, from) : null;
    if (schema == null || !schema.isObject()) {
      throw dangling(reference, from, "there is no schema at " + target);
    }
    return new Place(schema, target);
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
