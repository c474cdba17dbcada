package dev.awsevents.codegen.read;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.codegen.SchemaException;
import dev.awsevents.codegen.SchemaLocation;
import dev.awsevents.codegen.model.Scalar;
import dev.awsevents.codegen.model.TimestampForm;
import dev.awsevents.codegen.model.TypeReference;
import dev.awsevents.codegen.model.TypeReference.ByteList;
import dev.awsevents.codegen.model.TypeReference.FreeForm;
import dev.awsevents.codegen.model.TypeReference.ListOf;
import dev.awsevents.codegen.model.TypeReference.MapOf;
import dev.awsevents.codegen.model.TypeReference.Parameter;
import dev.awsevents.codegen.model.TypeReference.Plain;
import dev.awsevents.codegen.model.TypeReference.Shape;
import dev.awsevents.codegen.model.TypeReference.Timestamp;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads the type of a property, element or value. */
final class TypeReader {
  /** A type and whether null may stand in its place. */
  record Result(TypeReference type, boolean nullable) {}

  private final SchemaReader schemas;

  /** The schemas being read, down to the next named type, which another reader reads. */
  private final Set<SchemaLocation> open = new HashSet<>();

  TypeReader(SchemaReader schemas) {
    this.schemas = schemas;
  }

  Result read(JsonNode schema, SchemaLocation location, String nameHint) {
    if (schema.isBoolean() && schema.asBoolean()) {
      return new Result(new FreeForm(false), true);
    }
    if (!schema.isObject()) {
      throw new SchemaException(location, "this is no schema", "describe the value with an object");
    }
    Keywords.check(schema, location);
    if (!open.add(location)) {
      throw new SchemaException(
          location,
          "the type contains itself with no object in between",
          "describe it as an object with properties");
    }
    if (schema.has("$ref")) {
      SchemaDocuments.Place target = schemas.documents().resolve(schema, location);
      return read(target.schema(), target.location(), target.location().lastSegment());
    }
    List<JsonNode> nonNull = nonNullAlternatives(schema);
    if (nonNull.size() == 1) {
      open.remove(location); // stands in place of this very schema
      return new Result(read(nonNull.get(0), location, nameHint).type(), true);
    }
    Set<String> types = types(schema);
    boolean nullable = types.remove("null") || UnionReader.admitsNull(schema);
    return new Result(type(schema, types, location, nameHint), nullable);
  }

  /**
   * What is left of {@code anyOf} or {@code oneOf} beside null; empty where the schema is no
   * alternative.
   */
  private static List<JsonNode> nonNullAlternatives(JsonNode schema) {
    List<JsonNode> alternatives = new ArrayList<>();
    UnionReader.alternatives(schema).forEach(alternatives::add);
    alternatives.removeIf(UnionReader::isNull);
    return alternatives;
  }

  private static Set<String> types(JsonNode schema) {
    Set<String> types = new TreeSet<>();
    JsonNode type = schema.path("type");
    if (type.isTextual()) {
      types.add(type.asText());
    }
    type.forEach(each -> types.add(each.asText()));
    return types;
  }

  private TypeReference type(
      JsonNode schema, Set<String> types, SchemaLocation location, String nameHint) {
    if (schema.has("x-type-parameter")) {
      return new Parameter(schema.get("x-type-parameter").asText());
    }
    Shape shape = SchemaReader.shape(schema);
    if (shape != null) {
      checkShape(shape, types, location);
      return schemas.named(schema, shape, location, nameHint);
    }
    if (schema.has("const") && types.isEmpty()) {
      return constant(schema.get("const"), location);
    }
    if (types.isEmpty()) {
      return new FreeForm(false);
    }
    if (types.equals(Set.of("array", "string")) || types.equals(Set.of("array", "object"))) {
      TypeReference list = list(schema, location, nameHint, true);
      if (ObjectReader.isConverted(list)) {
        throw new SchemaException(
            location,
            "a lone element can stand for a list of strings or objects only",
            "use {} for free-form JSON");
      }
      return list;
    }
    if (types.size() > 1) {
      throw new SchemaException(
          location.at("type"),
          "a value of several types has no type in Java",
          "choose the one that is sent, since reading converts scalars, or {} for free-form JSON");
    }
    String type = types.iterator().next();
    return switch (type) {
      case "string" -> string(schema, location);
      case "integer", "number" -> number(schema, type, location);
      case "boolean" -> new Plain(Scalar.BOOLEAN);
      case "array" ->
          schema.has("x-bytes") ? new ByteList() : list(schema, location, nameHint, false);
      case "object" -> object(schema, location, nameHint);
      default ->
          throw new SchemaException(
              location.at("type"), "there is no type " + type, "correct its spelling");
    };
  }

  private static void checkShape(Shape shape, Set<String> types, SchemaLocation location) {
    String only = shape == Shape.OPEN_ENUM ? "string" : "object";
    if (!Set.of(only).containsAll(types)) {
      throw new SchemaException(
          location.at("type"),
          "what is described beside makes it of type " + only,
          "correct the type, or use {} for free-form JSON");
    }
  }

  private static TypeReference constant(JsonNode value, SchemaLocation location) {
    if (value.isTextual()) {
      return new Plain(Scalar.STRING);
    }
    if (value.isBoolean()) {
      return new Plain(Scalar.BOOLEAN);
    }
    if (value.isIntegralNumber()) {
      return new Plain(Scalar.LONG);
    }
    throw new SchemaException(
        location.at("const"),
        "only a string, boolean or whole number can be constant",
        "declare the type");
  }

  private static TypeReference string(JsonNode schema, SchemaLocation location) {
    if (schema.has("x-timestamp") || schema.path("format").asText().equals("date-time")) {
      return timestamp(schema, "string", location);
    }
    if (schema.has("contentEncoding")) {
      if (!schema.get("contentEncoding").asText().equals("base64")) {
        throw new SchemaException(
            location.at("contentEncoding"), "only base64 is supported", "leave it a plain string");
      }
      return new Plain(Scalar.BINARY);
    }
    return switch (schema.path("format").asText()) {
      case "int32" -> new Plain(Scalar.INTEGER_TEXT);
      case "int64" -> new Plain(Scalar.LONG_TEXT);
      default -> new Plain(Scalar.STRING);
    };
  }

  private static TypeReference number(JsonNode schema, String type, SchemaLocation location) {
    if (schema.has("x-timestamp")) {
      return timestamp(schema, "number", location);
    }
    String format = schema.path("format").asText();
    if (type.equals("integer")) {
      return new Plain(format.equals("int32") ? Scalar.INTEGER : Scalar.LONG);
    }
    return new Plain(format.equals("double") ? Scalar.DOUBLE : Scalar.DECIMAL);
  }

  private static TypeReference timestamp(JsonNode schema, String type, SchemaLocation location) {
    String keyword = schema.path("x-timestamp").asText(TimestampForm.ISO_8601.keyword());
    TimestampForm form =
        TimestampForm.of(keyword)
            .orElseThrow(
                () ->
                    new SchemaException(
                        location.at("x-timestamp"),
                        "there is no timestamp form " + keyword,
                        "use one of those in schemas/README.md"));
    if (!form.type().equals(type)) {
      throw new SchemaException(
          location.at("x-timestamp"),
          "the form " + keyword + " is that of a " + form.type(),
          "correct the form or the type");
    }
    return new Timestamp(form);
  }

  private TypeReference list(
      JsonNode schema, SchemaLocation location, String nameHint, boolean loneElement) {
    return new ListOf(
        schema.has("items")
            ? read(schema.get("items"), location.at("items"), nameHint).type()
            : new FreeForm(false),
        loneElement);
  }

  private TypeReference object(JsonNode schema, SchemaLocation location, String nameHint) {
    JsonNode values = schema.path("additionalProperties");
    if (values.isBoolean() && !values.asBoolean()) {
      throw ObjectReader.closed(location);
    }
    if (!values.isObject()) {
      return new FreeForm(true);
    }
    return new MapOf(read(values, location.at("additionalProperties"), nameHint).type());
  }
}
