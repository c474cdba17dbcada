package dev.awsevents.cli.schema.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsevents.check.output.Json;
import dev.awsevents.conformance.SchemaFile;
import java.util.Map;

/** A schema and all that it refers to as one document of JSON Schema 2020-12. */
public final class JsonSchemaWriter {
  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  private JsonSchemaWriter() {}

  /** The document. */
  public static String write(SchemaFile payload) {
    String name = payload.typeName();
    Map<String, ObjectNode> schemas =
        SchemaBundle.of(
            payload, target -> target.equals(name) ? "#" : "#/$defs/" + nameIn(name, target));
    ObjectNode document = Json.object().put("$schema", DIALECT);
    ObjectNode definitions = Json.object();
    schemas.forEach(
        (target, schema) -> {
          if (target.equals(name)) {
            document.setAll(schema);
          } else {
            definitions.set(nameIn(name, target), schema);
          }
        });
    if (!definitions.isEmpty()) {
      document.set("$defs", definitions);
    }
    return Json.pretty(document);
  }

  /** The schema's own definitions keep their names. No other schema is named like one of them. */
  private static String nameIn(String payload, String name) {
    return name.startsWith(payload + ".") ? name.substring(payload.length() + 1) : name;
  }
}
