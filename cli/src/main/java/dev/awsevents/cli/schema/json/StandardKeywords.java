package dev.awsevents.cli.schema.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsevents.check.output.Json;
import dev.awsevents.cli.schema.type.TimestampText;
import dev.awsevents.codegen.model.TimestampForm;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Says with the keywords that everybody knows what a schema of the library says with its own: the
 * form of a timestamp and other spellings of a name in words, the values of a set that may grow as
 * examples. What matters to this library only is left out.
 */
final class StandardKeywords {
  private static final String PROPERTIES = "properties";
  private static final Set<String> SCHEMA_LISTS = Set.of("allOf", "anyOf", "oneOf");
  private static final Set<String> SCHEMAS =
      Set.of("items", "additionalProperties", "if", "then", "contentSchema");
  private static final Set<String> LEFT_OUT =
      Set.of("$schema", "$id", "$defs", "javaName", "javaInterfaces");

  private final UnaryOperator<String> references;

  /**
   * Copies schemas.
   *
   * @param references what {@code $ref} says instead
   */
  StandardKeywords(UnaryOperator<String> references) {
    this.references = references;
  }

  /** The same schema in standard keywords, without its {@code $defs}. */
  ObjectNode schema(JsonNode schema) {
    ObjectNode copy = Json.object();
    for (Map.Entry<String, JsonNode> keyword : schema.properties()) {
      String name = keyword.getKey();
      if (!LEFT_OUT.contains(name) && !name.startsWith("x-")) {
        copy.set(name, value(name, keyword.getValue()));
      }
    }
    tellTimestamp(schema, copy);
    if (schema.has("x-open-enum")) {
      copy.set("examples", schema.get("x-open-enum"));
    }
    for (JsonNode alias : schema.path("x-aliases")) {
      describe(copy, "Also comes as " + alias.asText() + ".");
    }
    return copy;
  }

  private JsonNode value(String keyword, JsonNode value) {
    if (keyword.equals("$ref")) {
      return Json.object().textNode(references.apply(value.asText()));
    }
    if (SCHEMAS.contains(keyword) && value.isObject()) {
      return schema(value);
    }
    if (keyword.equals(PROPERTIES)) {
      ObjectNode copies = Json.object();
      value.properties().forEach(each -> copies.set(each.getKey(), schema(each.getValue())));
      return copies;
    }
    if (SCHEMA_LISTS.contains(keyword)) {
      ArrayNode copies = Json.list();
      value.forEach(each -> copies.add(schema(each)));
      return copies;
    }
    return value;
  }

  private static void tellTimestamp(JsonNode schema, ObjectNode copy) {
    TimestampForm.of(schema.path("x-timestamp").asText())
        .ifPresent(
            form -> {
              if (!TimestampText.isDateTime(form)) {
                copy.remove("format");
              }
              describe(copy, TimestampText.of(form));
            });
  }

  private static void describe(ObjectNode schema, String sentence) {
    String description = schema.path("description").asText();
    schema.put("description", (description + " " + sentence).strip());
  }
}
