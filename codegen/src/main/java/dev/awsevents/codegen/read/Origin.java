package dev.awsevents.codegen.read;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.codegen.model.SchemaLocation;

/**
 * Which schema a meaning is that of.
 *
 * @param identity equal for meanings that become the same type
 * @param location where the schema stands, or the first of several that were joined
 * @param schema the schema there
 * @param joined whether several schemas were joined that stand in different places
 */
record Origin(String identity, SchemaLocation location, JsonNode schema, boolean joined) {
  static Origin of(Description description) {
    Place first = description.first();
    return new Origin(
        description.identity(),
        first.location(),
        first.schema(),
        !(description instanceof Description.Single));
  }

  /** Whether the schema is a definition. */
  boolean isDefinition() {
    return !joined && Definitions.isDefinition(location);
  }

  /** Whether the schema is a definition or a whole document, and so has a name. */
  boolean isNamed() {
    return isDefinition() || (!joined && location.pointer().isEmpty());
  }
}
