package dev.awsevents.codegen.description;

import dev.awsevents.codegen.meaning.LocatedSchema;
import dev.awsevents.codegen.meaning.SchemaFormats;
import dev.awsevents.codegen.model.SchemaLocation;
import dev.awsevents.codegen.naming.JavaNames;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds the payloads and headers of messages in an AsyncAPI document. In AsyncAPI 3 a channel has
 * messages; in AsyncAPI 2 it has operations that have them.
 */
final class AsyncApiReader {
  private final LocatedSchema document;
  private final Payloads payloads;
  private final Consumer<String> warnings;
  private final Set<SchemaLocation> messages = new HashSet<>();

  AsyncApiReader(LocatedSchema document, Payloads payloads, Consumer<String> warnings) {
    this.document = document;
    this.payloads = payloads;
    this.warnings = warnings;
  }

  void read() {
    if (document.json().path("components").isObject()) {
      LocatedSchema components = document.at("components");
      Payloads.forEach(components, "messages", (key, message) -> readMessage(message, key));
      Payloads.forEach(components, "channels", (key, channel) -> readChannel(channel, key));
    }
    Payloads.forEach(document, "channels", (key, channel) -> readChannel(channel, key));
  }

  private void readChannel(LocatedSchema reference, String name) {
    payloads.visit(
        reference,
        channel -> {
          Payloads.forEach(
              channel, "messages", (key, message) -> readMessage(message, name + " " + key));
          for (String action : List.of("publish", "subscribe")) {
            if (channel.json().path(action).path("message").isObject()) {
              readOperation(channel.at(action), action + " " + name);
            }
          }
        });
  }

  private void readOperation(LocatedSchema operation, String unnamed) {
    String id = operation.json().path("operationId").asText();
    String name = id.isEmpty() ? unnamed : id;
    LocatedSchema message = operation.at("message");
    if (message.json().path("oneOf").isArray()) {
      Payloads.elements(message, "oneOf").forEach(each -> readMessage(each, name));
    } else {
      readMessage(message, name);
    }
  }

  private void readMessage(LocatedSchema reference, String key) {
    payloads.visit(
        reference,
        JavaNames.type(key),
        "",
        (target, known) -> {
          if (messages.add(target.location())) {
            AsyncApiMessage message = new AsyncApiMessage(target, payloads);
            String own = message.name();
            addPayload(message, own.isEmpty() ? known : JavaNames.type(own));
          }
        });
  }

  private void addPayload(AsyncApiMessage message, String name) {
    message.headers().ifPresent(headers -> payloads.add(headers, name + "Headers"));
    Optional<LocatedSchema> payload = message.payload();
    if (payload.isEmpty()) {
      return;
    }
    String format = message.schemaFormat();
    String contentType = message.contentType();
    if (contentType.isEmpty()) {
      contentType = document.json().path("defaultContentType").asText();
    }
    String place = payload.get().location() + ": the payload becomes no type, because ";
    if (!SchemaFormats.isJsonSchema(format)) {
      warnings.accept(place + "its schema is not JSON Schema but " + format);
    } else if (!contentType.isEmpty() && !MediaTypes.isJson(contentType)) {
      warnings.accept(place + "it is not JSON but " + contentType);
    } else {
      payloads.add(payload.get(), name);
    }
  }
}
