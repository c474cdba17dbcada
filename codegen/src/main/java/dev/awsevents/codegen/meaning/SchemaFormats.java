package dev.awsevents.codegen.meaning;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;

/**
 * Knows the languages of schemas that AsyncAPI names. In AsyncAPI 3 an object around a schema may
 * say its language: {@code {"schemaFormat": ..., "schema": ...}}.
 */
public final class SchemaFormats {
  /** The keyword that names the language of a schema. */
  public static final String KEYWORD = "schemaFormat";

  private static final String SCHEMA = "schema";

  /** What is JSON Schema, or JSON Schema with more keywords. */
  private static final List<String> JSON_SCHEMA =
      List.of("application/schema", "application/vnd.aai.asyncapi", "application/vnd.oai.openapi");

  private SchemaFormats() {}

  /**
   * Whether a language is one of JSON Schema.
   *
   * @param format a media type, or empty where none is named
   */
  public static boolean isJsonSchema(String format) {
    String type = format.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    return type.isEmpty() || JSON_SCHEMA.contains(type.replaceFirst("\\+(json|yaml)$", ""));
  }

  /** Whether a schema says which language it is in. */
  public static boolean hasFormat(JsonNode schema) {
    return schema.path(KEYWORD).isTextual() && schema.has(SCHEMA);
  }

  /** The schema inside an object that says its language, if that is JSON Schema. */
  public static LocatedSchema unwrap(LocatedSchema schema) {
    return hasFormat(schema.json()) && isJsonSchema(schema.json().get(KEYWORD).asText())
        ? schema.at(SCHEMA)
        : schema;
  }
}
