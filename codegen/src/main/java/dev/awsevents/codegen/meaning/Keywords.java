package dev.awsevents.codegen.meaning;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.codegen.model.SchemaException;
import dev.awsevents.codegen.model.SchemaLocation;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Knows which keywords the generator understands. An unknown keyword stops the build in the dialect
 * of this project. In other schemas it gives a warning, since JSON Schema allows any keyword.
 */
public final class Keywords {
  private static final Set<String> STRUCTURE =
      Set.of(
          "$schema",
          "$id",
          "$ref",
          "$dynamicRef",
          "$recursiveRef",
          "$anchor",
          "$dynamicAnchor",
          "$recursiveAnchor",
          "$defs",
          "definitions",
          "components",
          "type",
          "format",
          "enum",
          "const",
          "properties",
          "required",
          "additionalProperties",
          "patternProperties",
          "unevaluatedProperties",
          "items",
          "prefixItems",
          "additionalItems",
          "oneOf",
          "anyOf",
          "allOf",
          "if",
          "then",
          "else",
          "dependentSchemas",
          "dependencies",
          "nullable",
          "discriminator",
          "contentEncoding",
          "contentMediaType",
          "contentSchema",
          "javaName",
          "javaInterfaces",
          "x-kind",
          "x-identify",
          "x-eventbridge",
          "x-detail-of",
          "x-timestamp",
          "x-open-enum",
          "x-type-parameter",
          "x-wrapper",
          "x-aliases",
          "x-bytes",
          "x-shortcuts",
          "x-sensitive",
          "x-nullable",
          "x-amazon-events-source",
          "x-amazon-events-detail-type");

  /** Keywords of structure that name schemas, and say nothing of the values of this one. */
  private static final Set<String> NAMES =
      Set.of(
          "$schema",
          "$id",
          "$anchor",
          "$dynamicAnchor",
          "$recursiveAnchor",
          "$defs",
          "definitions",
          "components",
          "javaName",
          "javaInterfaces");

  private static final Set<String> DOCUMENTATION =
      Set.of(
          "$comment",
          "$vocabulary",
          "id",
          "title",
          "description",
          "deprecated",
          "default",
          "examples",
          "readOnly",
          "writeOnly",
          "example",
          "externalDocs",
          "xml",
          "x-lenient-builder",
          "x-service",
          "x-since");

  /** They restrict values; meaning is tolerant and writing writes what it is given. */
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
          "maxProperties",
          "contains",
          "minContains",
          "maxContains",
          "unevaluatedItems",
          "propertyNames",
          "dependentRequired",
          "not");

  /** Keywords that cannot be ignored since they change the type, and what to write instead. */
  private static final Map<String, String> REFUSED =
      Map.of("extends", "use allOf", "disallow", "use not");

  /**
   * What the dialect allows beside a reference; other keywords belong to the schema it leads to.
   */
  private static final Set<String> OF_A_PROPERTY =
      Set.of("$ref", "javaName", "x-aliases", "x-sensitive");

  private final Consumer<String> warnings;
  private final Set<String> warned = new HashSet<>();

  /**
   * @param warnings takes one sentence for each unknown keyword, however often it occurs
   */
  Keywords(Consumer<String> warnings) {
    this.warnings = warnings;
  }

  /** Whether a schema says anything of values, even if that implies no type. */
  public static boolean restrictValues(JsonNode schema) {
    return schema.properties().stream()
        .map(Map.Entry::getKey)
        .anyMatch(
            keyword ->
                (STRUCTURE.contains(keyword) || VALIDATION.contains(keyword))
                    && !NAMES.contains(keyword)
                    && !keyword.startsWith("x-"));
  }

  /** All keywords that describe values, and not only inform people. */
  static Set<String> ofValues() {
    Set<String> keywords = new HashSet<>(STRUCTURE);
    keywords.addAll(VALIDATION);
    keywords.addAll(REFUSED.keySet());
    return keywords;
  }

  /**
   * Checks the keywords of one schema.
   *
   * @param strict whether the schema is written in the dialect of this project
   */
  void check(LocatedSchema schema, boolean strict) {
    TypeKeyword.check(schema, strict, warnings);
    JavaInterfaces.check(schema, strict, warnings);
    for (Iterator<String> names = schema.json().fieldNames(); names.hasNext(); ) {
      String keyword = names.next();
      SchemaLocation location = schema.location().at(keyword);
      if (REFUSED.containsKey(keyword)) {
        throw new SchemaException(
            location, "the keyword " + keyword + " is not supported", REFUSED.get(keyword));
      }
      boolean known =
          STRUCTURE.contains(keyword)
              || DOCUMENTATION.contains(keyword)
              || VALIDATION.contains(keyword);
      if (strict) {
        checkStrictly(keyword, known, schema);
      } else if (!known && !keyword.startsWith("x-") && warned.add(keyword)) {
        warnings.accept(location + ": the keyword " + keyword + " is unknown and ignored");
      }
    }
  }

  private static void checkStrictly(String keyword, boolean known, LocatedSchema schema) {
    if (!known) {
      throw new SchemaException(
          schema.location().at(keyword),
          "the keyword " + keyword + " is not supported",
          "remove it, or correct its spelling");
    }
    boolean reference = schema.json().has("$ref");
    if (reference && !OF_A_PROPERTY.contains(keyword) && !DOCUMENTATION.contains(keyword)) {
      throw new SchemaException(
          schema.location().at(keyword),
          "the keyword " + keyword + " has no effect beside $ref",
          "move it to the schema that $ref leads to");
    }
  }
}
