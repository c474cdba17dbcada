package dev.awsevents.codegen.read;

import dev.awsevents.codegen.meaning.Definitions;
import dev.awsevents.codegen.meaning.LocatedSchema;
import dev.awsevents.codegen.meaning.SchemaDocuments;
import dev.awsevents.codegen.model.EventOrigin;
import dev.awsevents.codegen.naming.JavaNames;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A document of the EventBridge schema registry: the schema of an event, as OpenAPI 3 or as JSON
 * Schema Draft 4, with the source and the detail type that it is sent with.
 *
 * @param event the schema of the whole event
 * @param detail the schema of its detail
 */
record RegistryDocument(LocatedSchema event, LocatedSchema detail) {
  private static final String SOURCE = "x-amazon-events-source";
  private static final String DETAIL_TYPE = "x-amazon-events-detail-type";

  /** The document as one of the registry, if it describes the envelope of an event. */
  static Optional<RegistryDocument> of(LocatedSchema document) {
    return Stream.concat(Stream.of(document), Definitions.of(document).stream())
        .filter(schema -> schema.json().has(SOURCE) || schema.json().has(DETAIL_TYPE))
        .filter(schema -> schema.json().path("properties").has("detail"))
        .findFirst()
        .map(event -> new RegistryDocument(event, event.at("properties", "detail")));
  }

  /** What the event is sent with. */
  EventOrigin origin() {
    return new EventOrigin(texts(SOURCE), texts(DETAIL_TYPE));
  }

  private List<String> texts(String keyword) {
    String text = event.json().path(keyword).asText();
    return text.isEmpty() ? List.of() : List.of(text);
  }

  /** The schema of the detail; a reference is followed. */
  LocatedSchema detail(SchemaDocuments documents) {
    return detail.json().has("$ref") ? documents.resolve(detail, "$ref") : detail;
  }

  /** The name for the type of the detail: that of its definition, or else the detail type. */
  String typeName(LocatedSchema resolved) {
    return JavaNames.type(
        Definitions.isDefinition(resolved.location())
            ? resolved.location().lastSegment()
            : event.json().path(DETAIL_TYPE).asText());
  }
}
