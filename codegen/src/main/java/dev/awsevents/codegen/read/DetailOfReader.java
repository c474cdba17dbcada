package dev.awsevents.codegen.read;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.codegen.meaning.Origin;
import dev.awsevents.codegen.model.SchemaException;
import dev.awsevents.codegen.model.TypeReference.DetailOf;
import java.util.Optional;

/** Reads {@code x-detail-of}: the properties that tell which type the detail of an event has. */
final class DetailOfReader {
  private static final String KEYWORD = "x-detail-of";

  private DetailOfReader() {}

  static Optional<DetailOf> read(Origin origin) {
    JsonNode names = origin.json().path(KEYWORD);
    if (names.isMissingNode()) {
      return Optional.empty();
    }
    if (!names.isArray() || names.size() != 2) {
      throw new SchemaException(
          origin.location().at(KEYWORD),
          "this is not a list of two names",
          "name the properties with the source and with the detail type");
    }
    return Optional.of(new DetailOf(names.get(0).asText(), names.get(1).asText()));
  }
}
