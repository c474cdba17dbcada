package dev.awsevents.cli.catalogue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsevents.check.input.PayloadType;
import dev.awsevents.check.output.Json;
import dev.awsevents.conformance.SchemaFile;

/** What the schema says about a type as a whole, for a machine. */
public final class TypeFacts {
  private TypeFacts() {}

  /** An object with the names of the type, its kind, service, version, page and description. */
  public static ObjectNode json(PayloadType type) {
    SchemaFile schema = type.schema();
    ObjectNode facts =
        Json.object()
            .put("type", type.name())
            .put("class", type.type().getName())
            .put("kind", schema.kind())
            .put("service", schema.service())
            .put("since", schema.since())
            .put("page", schema.page())
            .put("description", schema.description());
    if (schema.isDetail()) {
      facts.set("sources", Json.list(schema.sources()));
      facts.set("detailTypes", Json.list(schema.detailTypes()));
    }
    return facts;
  }
}
