package dev.awsevents.codegen.read;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.codegen.model.SchemaException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads {@code javaInterfaces}. */
final class Interfaces {
  private static final Pattern QUALIFIED_NAME =
      Pattern.compile("([a-z_]\\w*\\.)+[A-Z]\\w*(\\.[A-Z]\\w*)*");

  private Interfaces() {}

  static List<String> of(Place place) {
    List<String> interfaces = new ArrayList<>();
    for (JsonNode name : place.schema().path("javaInterfaces")) {
      if (!QUALIFIED_NAME.matcher(name.asText()).matches()) {
        throw new SchemaException(
            place.location().at("javaInterfaces"),
            "'" + name.asText() + "' is not the full name of a type",
            "write it with its package, as in com.example.Priced");
      }
      interfaces.add(name.asText());
    }
    return interfaces;
  }
}
