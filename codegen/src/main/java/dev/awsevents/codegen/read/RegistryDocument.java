package dev.awsevents.codegen.read;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.awsevents.codegen.model.EventOrigin;
import dev.awsevents.codegen.model.SchemaException;
import dev.awsevents.codegen.model.SchemaLocation;
import dev.awsevents.codegen.naming.JavaNames;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A document of the EventBridge schema registry: the schema of an event, as OpenAPI 3 or as JSON
 * Schema Draft 4, with the source and the detail type that it is sent with.
 *
 * @param event the schema of the whole event
 * @param detail the schema of its detail
 */
record RegistryDocument(Place event, Place detail) {
  private static final String SOURCE = "x-amazon-events-source";
  private static final String DETAIL_TYPE = "x-amazon-events-detail-type";

  /** What {@code aws schemas describe-schema} and {@code export-schema} answer. */
  private static final Set<String> ANSWER =
      Set.of(
          "Content",
          "Description",
          "LastModified",
          "SchemaArn",
          "SchemaName",
          "SchemaVersion",
          "Tags",
          "tags",
          "Type",
          "VersionCreatedDate");

  /** The schema inside an answer of the registry; what is none is returned as it is. */
  static JsonNode unwrap(JsonNode document, SchemaLocation location) {
    if (!document.path("Content").isTextual() || !isAnswer(document)) {
      return document;
    }
    try {
      return new ObjectMapper().readTree(document.get("Content").asText());
    } catch (JsonProcessingException e) {
      throw new SchemaException(
          location.at("Content"), "the schema inside is not JSON", "export it from the registry");
    }
  }

  private static boolean isAnswer(JsonNode document) {
    return document.properties().stream().allMatch(member -> ANSWER.contains(member.getKey()));
  }

  /** Takes a document for one of the registry if it describes the envelope of an event. */
  static Optional<RegistryDocument> of(Place document) {
    return Stream.concat(Stream.of(document), Definitions.of(document).stream())
        .filter(place -> place.schema().has(SOURCE) || place.schema().has(DETAIL_TYPE))
        .filter(place -> place.schema().path("properties").has("detail"))
        .findFirst()
        .map(event -> new RegistryDocument(event, event.at("properties", "detail")));
  }

  /** What the event is sent with. */
  EventOrigin origin() {
    return new EventOrigin(
        event.schema().path(SOURCE).asText(), event.schema().path(DETAIL_TYPE).asText());
  }

  /** The detail behind a reference. */
  Place detail(SchemaDocuments documents) {
    return detail.schema().has("$ref") ? documents.resolve(detail, "$ref") : detail;
  }

  /** What the type of the detail is called: by its schema, else by the detail type. */
  String typeName(Place resolved) {
    return JavaNames.type(
        Definitions.isDefinition(resolved.location())
            ? resolved.location().lastSegment()
            : origin().detailType());
  }
}
