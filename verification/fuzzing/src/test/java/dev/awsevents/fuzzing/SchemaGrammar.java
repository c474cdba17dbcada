package dev.awsevents.fuzzing;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import dev.awsevents.fuzzing.JsonValue.Container;
import dev.awsevents.fuzzing.JsonValue.Member;
import dev.awsevents.fuzzing.JsonValue.Scalar;
import java.util.List;

/** Makes JSON Schemas of the keywords that the generator knows, with values that may be wrong. */
final class SchemaGrammar {
  private static final int MAX_DEPTH = 5;
  private static final int MAX_KEYWORDS = 5;
  private static final int MAX_CHARACTERS = 12;

  private static final List<String> KEYWORDS =
      List.of(
          "type",
          "type",
          "type",
          "properties",
          "properties",
          "properties",
          "required",
          "items",
          "items",
          "additionalProperties",
          "patternProperties",
          "unevaluatedProperties",
          "prefixItems",
          "additionalItems",
          "oneOf",
          "anyOf",
          "allOf",
          "if",
          "then",
          "else",
          "not",
          "dependentSchemas",
          "dependencies",
          "$ref",
          "$ref",
          "$defs",
          "$defs",
          "definitions",
          "components",
          "$id",
          "$anchor",
          "$dynamicRef",
          "$dynamicAnchor",
          "$schema",
          "enum",
          "const",
          "format",
          "contentEncoding",
          "contentMediaType",
          "contentSchema",
          "nullable",
          "discriminator",
          "title",
          "description",
          "default",
          "deprecated",
          "readOnly",
          "$comment",
          "javaName",
          "javaInterfaces",
          "x-kind",
          "x-since",
          "x-identify",
          "x-timestamp",
          "x-open-enum",
          "x-type-parameter",
          "x-aliases",
          "x-bytes",
          "x-shortcuts",
          "x-sensitive",
          "x-amazon-events-source",
          "x-amazon-events-detail-type");

  private static final List<String> TYPES =
      List.of("object", "array", "string", "integer", "number", "boolean", "null", "any", "");

  private static final List<String> NAMES =
      List.of(
          "a",
          "b",
          "A",
          "aB",
          "a-b",
          "a_b",
          "a b",
          "class",
          "Object",
          "String",
          "List",
          "Map",
          "hashCode",
          "toString",
          "unknownFields",
          "builder",
          "toBuilder",
          "codec",
          "value",
          "known",
          "Unknown",
          "Builder",
          "in",
          "out",
          "writer",
          "_",
          "$",
          "1",
          "1a",
          "+1",
          "*",
          "",
          "\u00e9",
          "\u65e5",
          "\ud83d\ude00",
          "*/",
          "\"",
          "\\",
          "\\u0041",
          "\n",
          "$L",
          "$$",
          "a/b",
          "a~b",
          "%",
          "type",
          "kind",
          "Record",
          "Bytes",
          "Instant",
          "Schema");

  private static final List<String> REFERENCES =
      List.of(
          "#",
          "#/",
          "",
          "#a",
          "#/$defs/a",
          "#/$defs/b",
          "#/definitions/a",
          "#/properties/a",
          "#/properties/a/items",
          "#/oneOf/0",
          "#/allOf/0",
          "#/$defs",
          "#/components/schemas/a",
          "schema.json",
          "schema.json#/$defs/a",
          "other.json",
          "..",
          "%",
          "http:// ",
          "urn:a",
          "https://json-schema.org/draft-07/schema#",
          "https://example.com/a",
          "//",
          "?");

  private static final List<String> WORDS =
      List.of(
          "date-time",
          "date",
          "int32",
          "int64",
          "float",
          "double",
          "byte",
          "password",
          "uuid",
          "base64",
          "base64url",
          "application/json",
          "text/plain",
          "epoch-seconds",
          "epoch-millis",
          "iso-8601",
          "event",
          "response",
          "shared",
          "T",
          "1.0.0",
          "b.C",
          "a.b.C",
          "http://json-schema.org/draft-04/schema#",
          "https://json-schema.org/draft/2020-12/schema");

  private final FuzzedDataProvider data;

  SchemaGrammar(FuzzedDataProvider data) {
    this.data = data;
  }

  JsonValue document() {
    return schema(0);
  }

  private JsonValue schema(int depth) {
    if (data.consumeInt(0, 11) == 0) {
      return value(depth);
    }
    Container schema = new Container(true);
    for (int count = data.consumeInt(0, MAX_KEYWORDS); count > 0; count--) {
      String keyword = data.pickValue(KEYWORDS);
      boolean expected = data.consumeInt(0, 11) != 0;
      add(schema, keyword, expected ? operand(keyword, depth + 1) : value(depth + 1));
    }
    return schema;
  }

  private JsonValue operand(String keyword, int depth) {
    if (depth > MAX_DEPTH) {
      return new Container(data.consumeBoolean());
    }
    return switch (keyword) {
      case "type" -> data.consumeInt(0, 4) == 0 ? list(depth, this::type) : type(depth);
      case "properties", "patternProperties", "$defs", "definitions", "dependentSchemas" ->
          object(depth, this::schema);
      case "components" -> wrapped("schemas", object(depth, this::schema));
      case "dependencies" -> object(depth, data.consumeBoolean() ? this::schema : this::names);
      case "items",
          "additionalProperties",
          "unevaluatedProperties",
          "additionalItems",
          "if",
          "then",
          "else",
          "not",
          "contentSchema" ->
          schema(depth);
      case "prefixItems", "oneOf", "anyOf", "allOf" -> list(depth, this::schema);
      case "required", "x-aliases", "javaInterfaces" -> names(depth);
      case "$ref", "$dynamicRef", "$id" -> text(data.pickValue(REFERENCES));
      case "enum" -> list(depth, this::value);
      case "const", "default" -> value(depth);
      case "nullable", "deprecated", "readOnly", "x-open-enum", "x-bytes", "x-sensitive" ->
          new Scalar(String.valueOf(data.consumeBoolean()));
      case "discriminator" -> discriminator(depth);
      case "x-identify" -> object(depth, this::value);
      case "x-shortcuts" -> object(depth, level -> text(data.pickValue(REFERENCES)));
      case "format",
          "contentEncoding",
          "contentMediaType",
          "x-timestamp",
          "x-kind",
          "x-since",
          "$schema",
          "x-type-parameter" ->
          text(data.pickValue(WORDS));
      default -> text(name());
    };
  }

  private JsonValue discriminator(int depth) {
    Container discriminator = wrapped("propertyName", text(name()));
    if (data.consumeBoolean()) {
      add(discriminator, "mapping", object(depth, level -> text(data.pickValue(REFERENCES))));
    }
    return discriminator;
  }

  /** Makes a part of a schema at a depth. */
  private interface Part {
    JsonValue at(int depth);
  }

  private Container object(int depth, Part part) {
    Container object = new Container(true);
    for (int count = data.consumeInt(0, 3); count > 0; count--) {
      add(object, name(), part.at(depth + 1));
    }
    return object;
  }

  private Container list(int depth, Part part) {
    Container list = new Container(false);
    for (int count = data.consumeInt(0, 3); count > 0; count--) {
      add(list, "", part.at(depth + 1));
    }
    return list;
  }

  private JsonValue names(int depth) {
    return list(depth, level -> text(name()));
  }

  private JsonValue type(int depth) {
    return text(data.pickValue(TYPES));
  }

  private JsonValue value(int depth) {
    int kinds = depth > MAX_DEPTH ? 6 : 9;
    return switch (data.consumeInt(0, kinds)) {
      case 0 -> new Scalar("null");
      case 1 -> new Scalar(String.valueOf(data.consumeBoolean()));
      case 2 -> new Scalar(Byte.toString(data.consumeByte()));
      case 3 -> new Scalar(data.consumeBoolean() ? "1.5" : "1e999999");
      case 4 -> text(data.pickValue(WORDS));
      case 5 -> text(data.consumeString(MAX_CHARACTERS));
      case 6 -> text(name());
      case 7 -> list(depth, this::value);
      case 8 -> object(depth, this::value);
      default -> schema(depth + 1);
    };
  }

  private String name() {
    return data.consumeInt(0, 9) == 0 ? data.consumeString(MAX_CHARACTERS) : data.pickValue(NAMES);
  }

  private static Container wrapped(String name, JsonValue value) {
    Container object = new Container(true);
    add(object, name, value);
    return object;
  }

  private static void add(Container container, String name, JsonValue value) {
    container.members.add(new Member(JsonValue.quoted(name), value));
  }

  private static Scalar text(String text) {
    return new Scalar(JsonValue.quoted(text));
  }
}
