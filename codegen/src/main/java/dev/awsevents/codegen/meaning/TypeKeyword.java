package dev.awsevents.codegen.meaning;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.codegen.model.SchemaException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Reads {@code type}. A name that JSON Schema does not have, such as {@code string[]}, tells
 * nothing of the value, and so the whole keyword does not.
 */
public final class TypeKeyword {
  private static final Set<String> NAMES =
      Set.of("string", "integer", "number", "boolean", "array", "object", "null");

  private TypeKeyword() {}

  /** The names of the types that a value may have; empty if it may have any. */
  public static Set<String> of(JsonNode schema) {
    Set<String> types = written(schema);
    return NAMES.containsAll(types) ? types : new LinkedHashSet<>();
  }

  private static Set<String> written(JsonNode schema) {
    Set<String> types = new LinkedHashSet<>();
    JsonNode type = schema.path("type");
    if (type.isTextual()) {
      types.add(type.asText());
    }
    type.forEach(each -> types.add(each.asText()));
    return types;
  }

  /**
   * Tells of a name that does not exist.
   *
   * @param strict whether the schema is written in the dialect of this project
   * @throws SchemaException in the dialect
   */
  static void check(LocatedSchema schema, boolean strict, Consumer<String> warnings) {
    for (String type : written(schema.json())) {
      if (NAMES.contains(type)) {
        continue;
      }
      if (strict) {
        throw new SchemaException(
            schema.location().at("type"), "there is no type " + type, "correct its spelling");
      }
      warnings.accept(
          schema.location().at("type")
              + ": there is no type "
              + type
              + ", so the value may be of any type");
    }
  }
}
