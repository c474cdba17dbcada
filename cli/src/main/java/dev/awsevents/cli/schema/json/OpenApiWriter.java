package dev.awsevents.cli.schema.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsevents.check.output.Json;
import dev.awsevents.conformance.SchemaFile;

/** A schema and all that it refers to as components of an OpenAPI 3.1 document. */
public final class OpenApiWriter {
  private static final String COMPONENTS = "#/components/schemas/";

  private OpenApiWriter() {}

  /** The document. It has no paths: it is there to be referred to. */
  public static String write(SchemaFile payload) {
    ObjectNode document = Json.object().put("openapi", "3.1.1");
    document
        .putObject("info")
        .put("title", payload.typeName())
        .put("description", payload.description())
        .put("version", version(payload));
    ObjectNode schemas = document.putObject("components").putObject("schemas");
    SchemaBundle.of(payload, name -> COMPONENTS + name).forEach(schemas::set);
    return Json.pretty(document);
  }

  /** That of the library, which has the schema. Outside of its jar, the first one that has it. */
  private static String version(SchemaFile payload) {
    String version = OpenApiWriter.class.getPackage().getImplementationVersion();
    return version == null ? payload.since() : version;
  }
}
