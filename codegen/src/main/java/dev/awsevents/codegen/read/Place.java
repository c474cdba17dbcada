package dev.awsevents.codegen.read;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.codegen.model.SchemaLocation;

/** A schema and where it stands. */
record Place(JsonNode schema, SchemaLocation location) {
  /** The schema that a keyword of this one holds. */
  Place at(String keyword) {
    return new Place(schema.get(keyword), location.at(keyword));
  }

  /** The schema that a list or map of schemas holds. */
  Place at(String keyword, String name) {
    return new Place(schema.get(keyword).get(name), location.at(keyword, name));
  }

  /** The schema that a list of schemas holds. */
  Place at(String keyword, int index) {
    return new Place(schema.get(keyword).get(index), location.at(keyword, index));
  }
}
