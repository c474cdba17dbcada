package dev.awsevents.codegen.description;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.codegen.meaning.LocatedSchema;
import dev.awsevents.codegen.naming.JavaNames;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * Reads the bodies of an OpenAPI document, of which those in JSON are payloads. OpenAPI 3 has
 * schemas by media types in {@code content}; OpenAPI 2 has one {@code schema}, and lists of media
 * types for the whole operation.
 */
final class OpenApiBodies {
  static final String REQUEST = "Request";
  static final String RESPONSE = "Response";

  private final LocatedSchema document;
  private final Payloads payloads;

  OpenApiBodies(LocatedSchema document, Payloads payloads) {
    this.document = document;
    this.payloads = payloads;
  }

  /** Reads what operations share, which is named by its key. */
  void readShared(LocatedSchema components) {
    Payloads.forEach(
        components, "requestBodies", (key, body) -> readRequest(body, named(key, REQUEST)));
    Payloads.forEach(
        components, "responses", (key, body) -> readResponse(body, document, named(key, RESPONSE)));
    Payloads.forEach(
        components,
        "parameters",
        (key, body) -> readParameter(body, document, named(key, REQUEST)));
  }

  private static String named(String key, String noun) {
    return Payloads.withNoun(JavaNames.type(key), noun);
  }

  /** Reads the body of a request of OpenAPI 3. */
  void readRequest(LocatedSchema body, String name) {
    payloads.visit(body, name, REQUEST, this::readContent);
  }

  /** Reads a parameter, which in OpenAPI 2 may be the body of the request. */
  void readParameter(LocatedSchema parameter, LocatedSchema operation, String name) {
    payloads.visit(
        parameter,
        name,
        REQUEST,
        (target, known) -> {
          if (target.json().path("in").asText().equals("body")) {
            readSchema(target, operation, "consumes", known);
          }
        });
  }

  /** Reads a response. */
  void readResponse(LocatedSchema response, LocatedSchema operation, String name) {
    payloads.visit(
        response,
        name,
        RESPONSE,
        (target, known) -> {
          readContent(target, known);
          readSchema(target, operation, "produces", known);
        });
  }

  private void readContent(LocatedSchema body, String name) {
    JsonNode content = body.json().path("content");
    List<String> mediaTypes =
        content.properties().stream()
            .filter(entry -> MediaTypes.isJson(entry.getKey()) && entry.getValue().has("schema"))
            .map(entry -> entry.getKey())
            .toList();
    boolean plain = mediaTypes.contains(MediaTypes.JSON);
    for (String mediaType : mediaTypes) {
      boolean first =
          plain ? mediaType.equals(MediaTypes.JSON) : mediaTypes.indexOf(mediaType) == 0;
      payloads.add(
          body.at("content", mediaType).at("schema"),
          first ? name : JavaNames.type(name + " " + MediaTypes.distinction(mediaType)));
    }
  }

  private void readSchema(
      LocatedSchema body, LocatedSchema operation, String mediaTypes, String name) {
    JsonNode own = operation.json().path(mediaTypes);
    JsonNode declared = own.isArray() ? own : document.json().path(mediaTypes);
    boolean json =
        declared.isEmpty()
            || StreamSupport.stream(declared.spliterator(), false)
                .anyMatch(type -> MediaTypes.isJson(type.asText()));
    if (json && body.json().has("schema")) {
      payloads.add(body.at("schema"), name);
    }
  }
}
