package dev.awsevents.codegen.description;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.codegen.meaning.LocatedSchema;
import dev.awsevents.codegen.model.SchemaLocation;
import dev.awsevents.codegen.naming.JavaNames;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Finds the bodies of requests and responses in an OpenAPI document. */
final class OpenApiReader {
  private static final List<String> METHODS =
      List.of("get", "put", "post", "delete", "options", "head", "patch", "trace", "query");

  private final LocatedSchema document;
  private final Payloads payloads;
  private final OpenApiBodies bodies;
  private final Set<SchemaLocation> operations = new HashSet<>();

  OpenApiReader(LocatedSchema document, Payloads payloads) {
    this.document = document;
    this.payloads = payloads;
    this.bodies = new OpenApiBodies(document, payloads);
  }

  void read() {
    readPaths(document, "paths");
    Payloads.forEach(
        document, "webhooks", (name, item) -> readPathItem(item, method -> called(name, method)));
    LocatedSchema components =
        document.json().path("components").isObject() ? document.at("components") : document;
    readPaths(components, "pathItems");
    Payloads.forEach(components, "callbacks", (name, callback) -> readCallback(callback, name));
    bodies.readShared(components);
  }

  private void readPaths(LocatedSchema owner, String keyword) {
    Payloads.forEach(
        owner, keyword, (path, item) -> readPathItem(item, method -> method + " " + path));
  }

  /** A name for what almost always has one method only: a webhook or a callback. */
  private static String called(String name, String method) {
    return method.equals("post") ? name : name + " " + method;
  }

  private void readCallback(LocatedSchema callback, String name) {
    payloads.visit(
        callback,
        name,
        "",
        (expressions, known) ->
            expressions.json().properties().stream()
                .filter(expression -> expression.getValue().isObject())
                .map(expression -> expressions.at(expression.getKey()))
                .forEach(item -> readPathItem(item, method -> called(known, method))));
  }

  /**
   * Reads the operations of a path.
   *
   * @param names makes the name of an operation without ID of its method
   */
  private void readPathItem(LocatedSchema item, Function<String, String> names) {
    payloads.visit(
        item,
        target -> {
          for (String method : METHODS) {
            if (target.json().path(method).isObject()) {
              readOperation(target.at(method), names.apply(method));
            }
          }
        });
  }

  private void readOperation(LocatedSchema operation, String unnamed) {
    if (!operations.add(operation.location())) {
      return; // several paths refer to it
    }
    String id = operation.json().path("operationId").asText();
    String name = JavaNames.type(id.isEmpty() ? unnamed : id);
    if (operation.json().path("requestBody").isObject()) {
      bodies.readRequest(operation.at("requestBody"), name + OpenApiBodies.REQUEST);
    }
    for (LocatedSchema parameter : Payloads.elements(operation, "parameters")) {
      bodies.readParameter(parameter, operation, name + OpenApiBodies.REQUEST);
    }
    String success = success(operation.json().path("responses"));
    Payloads.forEach(
        operation,
        "responses",
        (status, response) ->
            bodies.readResponse(
                response,
                operation,
                status.equals(success)
                    ? name + OpenApiBodies.RESPONSE
                    : JavaNames.type(name + OpenApiBodies.RESPONSE + " " + status)));
    Payloads.forEach(
        operation, "callbacks", (key, callback) -> readCallback(callback, name + " " + key));
  }

  /** The status of the response whose name needs no status: the lowest of success. */
  private static String success(JsonNode responses) {
    return responses.properties().stream()
        .map(response -> response.getKey())
        .filter(status -> status.startsWith("2"))
        .sorted()
        .findFirst()
        .orElse("default");
  }
}
