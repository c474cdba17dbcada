package dev.awsevents.codegen.meaning;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.codegen.model.SchemaLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Finds the definitions of a document: the schemas in {@code $defs}, {@code definitions} and {@code
 * components/schemas}, which have names.
 */
public final class Definitions {
  private static final List<List<String>> SECTIONS =
      List.of(List.of("$defs"), List.of("definitions"), List.of("components", "schemas"));

  private static final Pattern DEFINITION =
      Pattern.compile("(.*/(\\$defs|definitions)|/components/schemas)/[^/]+");

  private Definitions() {}

  /** Whether a definition stands there, at the root of a document or further inside. */
  public static boolean isDefinition(SchemaLocation location) {
    return DEFINITION.matcher(location.pointer()).matches();
  }

  /** The definitions at the root of a document, in its order. */
  public static List<LocatedSchema> of(LocatedSchema document) {
    List<LocatedSchema> definitions = new ArrayList<>();
    for (List<String> section : SECTIONS) {
      JsonNode schemas = document.json();
      SchemaLocation location = document.location();
      for (String step : section) {
        schemas = schemas.path(step);
        location = location.at(step);
      }
      for (Map.Entry<String, JsonNode> definition : schemas.properties()) {
        definitions.add(new LocatedSchema(definition.getValue(), location.at(definition.getKey())));
      }
    }
    return definitions;
  }
}
