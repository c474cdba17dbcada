package dev.awsevents.codegen.description;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.codegen.meaning.LocatedSchema;
import dev.awsevents.codegen.meaning.SchemaFormats;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A message of an AsyncAPI document, with its traits. What the message says by itself counts before
 * what a trait says, and of several traits the last one counts.
 */
final class AsyncApiMessage {
  private final LocatedSchema message;
  private final Payloads payloads;

  /** The message, and then its traits from the last to the first. */
  private final List<LocatedSchema> parts = new ArrayList<>();

  AsyncApiMessage(LocatedSchema message, Payloads payloads) {
    this.message = message;
    this.payloads = payloads;
    parts.add(message);
    for (LocatedSchema trait : Payloads.elements(message, "traits")) {
      parts.add(1, payloads.target(trait));
    }
  }

  /** The name that the message gives itself, or empty. */
  String name() {
    String name = text("name");
    return name.isEmpty() ? text("messageId") : name;
  }

  /** What the payload is sent as, or empty. */
  String contentType() {
    return text("contentType");
  }

  /** The language of the payload's schema, or empty. AsyncAPI 3 has it beside the schema. */
  String schemaFormat() {
    String format = text(SchemaFormats.KEYWORD);
    JsonNode payload = message.json().path("payload");
    if (format.isEmpty() && payload.path("$ref").asText().startsWith("#")) {
      payload = payloads.target(message.at("payload")).json();
    }
    return SchemaFormats.hasFormat(payload) ? payload.get(SchemaFormats.KEYWORD).asText() : format;
  }

  Optional<LocatedSchema> payload() {
    return schema(message, "payload");
  }

  Optional<LocatedSchema> headers() {
    return parts.stream().flatMap(part -> schema(part, "headers").stream()).findFirst();
  }

  private static Optional<LocatedSchema> schema(LocatedSchema owner, String keyword) {
    return owner.json().path(keyword).isObject()
        ? Optional.of(SchemaFormats.unwrap(owner.at(keyword)))
        : Optional.empty();
  }

  private String text(String keyword) {
    return parts.stream()
        .map(part -> part.json().path(keyword).asText())
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse("");
  }
}
