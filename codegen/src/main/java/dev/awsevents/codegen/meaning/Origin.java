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
 */
public record Origin(
    String identity, SchemaLocation location, JsonNode json, SchemaCombination schemas) {
  /** The schemas of a combination, as an origin. */
  public static Origin of(SchemaCombination schemas) {
    LocatedSchema first = schemas.first();
    return new Origin(schemas.identity(), first.location(), first.json(), schemas);
  }

  /** Whether several schemas in different places describe the kind together. */
  public boolean combined() {
    return !(schemas instanceof SchemaCombination.Single);
  }

  /** Whether the kind is described by one definition, such as a member of {@code $defs}. */
  public boolean isDefinition() {
    return !combined() && Definitions.isDefinition(location);
  }

  /** Whether the kind is described by one definition or one whole document, and so has a name. */
  boolean isNamed() {
    return isDefinition() || (!combined() && location.pointer().isEmpty());
  }
}
