package dev.awsevents.codegen.meaning;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.codegen.model.SchemaLocation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;

/** Takes the schema out of an answer of the EventBridge schema registry, where it is a string. */
final class RegistryAnswer {
  /** The members of what {@code aws schemas describe-schema} and {@code export-schema} answer. */
  private static final Set<String> MEMBERS =
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

  private static final JsonFactory JSON = new JsonFactory();

  private RegistryAnswer() {}

  /** The schema inside an answer of the registry. Any other document is a schema itself. */
  static JsonNode unwrap(JsonNode document, SchemaLocation location) {
    if (!document.path("Content").isTextual() || !isAnswer(document)) {
      return document;
    }
    try (JsonParser content = JSON.createParser(document.get("Content").asText())) {
      return DocumentParser.parse(content, location.at("Content"));
    } catch (IOException e) {
      throw new UncheckedIOException(e); // a string does not fail
    }
  }

  private static boolean isAnswer(JsonNode document) {
    return document.properties().stream().allMatch(member -> MEMBERS.contains(member.getKey()));
  }
}
