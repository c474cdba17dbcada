package dev.awsevents.codegen.read;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.codegen.SchemaException;
import dev.awsevents.codegen.SchemaLocation;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;

/**
 * The keywords that the generator understands. Any other one stops the build, since ignoring it
 * could mean another type.
 */
final class Keywords {
  private static final Set<String> STRUCTURE =
      Set.of(
          "$schema",
          "$id",
          "$ref",
          "$defs",
          "definitions",
          "type",
          "format",
          "enum",
          "const",
          "properties",
          "required",
          "additionalProperties",
          "items",
          "oneOf",
          "anyOf",
          "allOf",
          "contentEncoding",
          "contentMediaType",
          "contentSchema",
          "javaName",
          "javaInterfaces",
          "x-kind",
          "x-identify",
          "x-timestamp",
          "x-open-enum",
          "x-type-parameter",
          "x-aliases",
          "x-bytes",
          "x-shortcuts");

  private static final Set<String> DOCUMENTATION =
      Set.of(
          "$comment",
          "title",
          "description",
          "deprecated",
          "default",
          "examples",
          "readOnly",
          "writeOnly",
          "x-service",
          "x-since");

  /** They restrict values; reading is tolerant and writing writes what it is given. */
  private static final Set<String> VALIDATION =
      Set.of(
          "minLength",
          "maxLength",
          "pattern",
          "minimum",
          "maximum",
          "exclusiveMinimum",
          "exclusiveMaximum",
          "multipleOf",
          "minItems",
          "maxItems",
          "uniqueItems",
          "minProperties",
          "maxProperties");

  /** What people reach for instead. */
  private static final Map<String, String> ADVICE =
      Map.of(
          "not", "remove it; it makes no type",
          "if", "describe the variants with oneOf",
          "patternProperties", "use additionalProperties with one schema for all names",
          "prefixItems", "use items with one schema for all elements",
          "$dynamicRef", "use $ref");

  /** What may stand beside a reference: all else belongs to the schema that it leads to. */
  private static final Set<String> OF_A_PROPERTY = Set.of("$ref", "javaName", "x-aliases");

  private Keywords() {}

  static void checkReference(JsonNode schema, SchemaLocation location) {
    check(schema, location);
    for (Iterator<String> names = schema.fieldNames(); names.hasNext(); ) {
      String keyword = names.next();
      if (!OF_A_PROPERTY.contains(keyword) && !DOCUMENTATION.contains(keyword)) {
        throw new SchemaException(
            location.at(keyword),
            "the keyword " + keyword + " has no effect beside $ref",
            "move it to the schema that $ref leads to");
      }
    }
  }

  static void check(JsonNode schema, SchemaLocation location) {
    for (Iterator<String> names = schema.fieldNames(); names.hasNext(); ) {
      String keyword = names.next();
      if (!STRUCTURE.contains(keyword)
          && !DOCUMENTATION.contains(keyword)
          && !VALIDATION.contains(keyword)) {
        throw new SchemaException(
            location.at(keyword),
            "the keyword " + keyword + " is not supported",
            ADVICE.getOrDefault(keyword, "remove it, or correct its spelling"));
      }
    }
  }
}
