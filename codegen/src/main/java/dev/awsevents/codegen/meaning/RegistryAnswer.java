package dev.awsevents.codegen.meaning;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.awsevents.codegen.model.SchemaException;
import dev.awsevents.codegen.model.SchemaLocation;
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

  private RegistryAnswer() {}

  /** The schema inside an answer of the registry. Any other document is a schema itself. */
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
    return document.properties().stream().allMatch(member -> MEMBERS.contains(member.getKey()));
  }
}
