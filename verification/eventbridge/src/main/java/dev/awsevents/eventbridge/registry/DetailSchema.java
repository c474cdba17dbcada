package dev.awsevents.eventbridge.registry;

import dev.awsevents.eventbridge.registry.RegisteredEvent.Identity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The schema of a detail, or of a whole event, that the library has. */
record DetailSchema(Path file, JsonNode json) {
  private static final String CONSTANTS = "/x-identify/equals";
  private static final JsonMapper MAPPER = new JsonMapper();

  private static final DetailSchema ANY = new DetailSchema(Path.of(""), MAPPER.createObjectNode());

  /** The schemas of all details and events, in the order of their files. */
  static List<DetailSchema> all(Path schemas) throws IOException {
    try (Stream<Path> files = Files.find(schemas, 3, DetailSchema::isFile)) {
      return files
          .sorted()
          .map(DetailSchema::read)
          .filter(schema -> schema.json.has("x-eventbridge") || schema.isEvent())
          .toList();
    }
  }

  private static boolean isFile(Path file, Object unused) {
    return file.toString().endsWith(".schema.json");
  }

  private static DetailSchema read(Path file) {
    try {
      return new DetailSchema(file, MAPPER.readTree(Files.readString(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether it describes a whole event, and not only its detail. */
  boolean isEvent() {
    return json.at(CONSTANTS).has("/source") && json.at(CONSTANTS).has("/detail-type");
  }

  /** Whether it is the schema of an event. A schema without a source is for all sources. */
  boolean describes(Identity event) {
    if (isEvent()) {
      JsonNode constants = json.at(CONSTANTS);
      return names(constants.get("/source"), event.source())
          && names(constants.get("/detail-type"), event.detailType());
    }
    JsonNode sent = json.get("x-eventbridge");
    return (!sent.has("source") || names(sent.get("source"), event.source()))
        && names(sent.get("detail-type"), event.detailType());
  }

  private static boolean names(JsonNode textOrList, String text) {
    return textOrList.isArray()
        ? textOrList.valueStream().anyMatch(each -> each.asString().equals(text))
        : textOrList.asString().equals(text);
  }

  /** The schema of a member of an object, references followed; empty if it says nothing of it. */
  Optional<DetailSchema> member(String name) {
    JsonNode properties = json.path("properties");
    return properties.valueStream().anyMatch(property -> hasAlias(property, name))
        ? Optional.of(ANY)
        : Optional.ofNullable(properties.get(name)).map(this::follow);
  }

  private static boolean hasAlias(JsonNode property, String name) {
    return property.path("x-aliases").valueStream().anyMatch(each -> each.asString().equals(name));
  }

  /** Whether it describes an object with members of known names. */
  boolean hasMembers() {
    return json.has("properties");
  }

  /** The schema of the elements of a list, or of the values of a map. */
  Optional<DetailSchema> content(String keyword) {
    return Optional.ofNullable(json.get(keyword)).map(this::follow);
  }

  private DetailSchema follow(JsonNode schema) {
    if (!schema.has("$ref")) {
      return new DetailSchema(file, schema);
    }
    String[] reference = schema.get("$ref").asString().split("#", -1);
    DetailSchema document = read(reference[0].isEmpty() ? file : file.resolveSibling(reference[0]));
    JsonNode target = document.json.at(reference.length > 1 ? reference[1] : "");
    return new DetailSchema(document.file, target);
  }

  /** Whether any JSON is fine, so that there is nothing to compare. */
  boolean isFreeForm() {
    return !json.has("properties")
        && !json.has("items")
        && !json.path("additionalProperties").isObject();
  }
}
