package dev.awsevents.codegen.meaning;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.codegen.model.SchemaLocation;

/**
 * Where a kind of value is described: the one schema, or the several schemas together, that say so.
 *
 * @param identity equal for two kinds if the same schemas describe them; they become one type
 * @param location place of the schema, or of the first one of several
 * @param json the schema at that place
 * @param schemas all the schemas
 * @param combined whether several schemas in different places describe the kind together, or one
 *     schema describes other kinds, too
 */
public record Origin(
    String identity,
    SchemaLocation location,
    JsonNode json,
    SchemaCombination schemas,
    boolean combined) {
  /** The schemas of a combination, as an origin. */
  public static Origin of(SchemaCombination schemas) {
    LocatedSchema first = schemas.first();
    return new Origin(
        schemas.identity(),
        first.location(),
        first.json(),
        schemas,
        !(schemas instanceof SchemaCombination.Single));
  }

  /** The origin of one of several kinds that the same schemas describe. */
  public Origin of(String kind) {
    return new Origin(identity + " as " + kind, location, json, schemas, true);
  }

  /** Whether the kind is described by one definition, such as a member of {@code $defs}. */
  public boolean isDefinition() {
    return !combined && Definitions.isDefinition(location);
  }

  /** Whether the kind is described by one whole document. */
  public boolean isDocument() {
    return !combined && location.pointer().isEmpty();
  }

  /** Whether the kind is described by one definition or one whole document, and so has a name. */
  boolean isNamed() {
    return isDefinition() || isDocument();
  }
}
