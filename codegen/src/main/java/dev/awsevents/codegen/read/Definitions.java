package dev.awsevents.codegen.read;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.codegen.model.SchemaLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Where schemas have names of their own. */
final class Definitions {
  private static final List<List<String>> SECTIONS =
      List.of(List.of("$defs"), List.of("definitions"), List.of("components", "schemas"));

  private static final Pattern DEFINITION =
      Pattern.compile("(.*/(\\$defs|definitions)|/components/schemas)/[^/]+");

  private Definitions() {}

  static boolean isDefinition(SchemaLocation location) {
    return DEFINITION.matcher(location.pointer()).matches();
  }

  /** The definitions at the root of a document, in its order. */
  static List<Place> of(Place document) {
    List<Place> definitions = new ArrayList<>();
    for (List<String> section : SECTIONS) {
      JsonNode schemas = document.schema();
      SchemaLocation location = document.location();
      for (String step : section) {
        schemas = schemas.path(step);
        location = location.at(step);
      }
      SchemaLocation sectionLocation = location;
      schemas
          .properties()
          .forEach(
              definition ->
                  definitions.add(
                      new Place(definition.getValue(), sectionLocation.at(definition.getKey()))));
    }
    return definitions;
  }
}
