package dev.awsevents.codegen.meaning;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.codegen.model.SchemaLocation;

/** A schema together with the place in a document where it is written. */
public record LocatedSchema(JsonNode json, SchemaLocation location) {
  /** The schema that is the value of a keyword of this one. */
  public LocatedSchema at(String keyword) {
    return new LocatedSchema(json.get(keyword), location.at(keyword));
  }

  /** A schema of the map that is the value of a keyword of this one. */
  public LocatedSchema at(String keyword, String name) {
    return new LocatedSchema(json.get(keyword).get(name), location.at(keyword, name));
  }

  /** A schema of the list that is the value of a keyword of this one. */
  public LocatedSchema at(String keyword, int index) {
    return new LocatedSchema(json.get(keyword).get(index), location.at(keyword, index));
  }
}
