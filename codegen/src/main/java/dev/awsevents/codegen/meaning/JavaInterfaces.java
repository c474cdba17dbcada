package dev.awsevents.codegen.meaning;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.codegen.model.SchemaException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads {@code javaInterfaces}: the hand-written interfaces that a type implements. */
public final class JavaInterfaces {
  private static final Pattern QUALIFIED_NAME =
      Pattern.compile("([a-z_]\\w*\\.)+[A-Z]\\w*(\\.[A-Z]\\w*)*");

  private JavaInterfaces() {}

  /**
   * The full names of the interfaces.
   *
   * @throws SchemaException if one is not the full name of a type
   */
  public static List<String> of(LocatedSchema schema) {
    List<String> interfaces = new ArrayList<>();
    for (JsonNode name : schema.json().path("javaInterfaces")) {
      if (!QUALIFIED_NAME.matcher(name.asText()).matches()) {
        throw new SchemaException(
            schema.location().at("javaInterfaces"),
            "'" + name.asText() + "' is not the full name of a type",
            "write it with its package, as in com.example.Priced");
      }
      interfaces.add(name.asText());
    }
    return interfaces;
  }
}
