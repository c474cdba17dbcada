package dev.awsevents.codegen.read;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.codegen.SchemaException;
import dev.awsevents.codegen.SchemaLocation;
import dev.awsevents.codegen.model.Documentation;
import dev.awsevents.codegen.model.EmbeddedContent;
import dev.awsevents.codegen.model.Field;
import dev.awsevents.codegen.model.Scalar;
import dev.awsevents.codegen.model.TypeDefinition.RecordType;
import dev.awsevents.codegen.model.TypeName;
import dev.awsevents.codegen.model.TypeReference;
import dev.awsevents.codegen.model.TypeReference.FreeForm;
import dev.awsevents.codegen.model.TypeReference.ListOf;
import dev.awsevents.codegen.model.TypeReference.MapOf;
import dev.awsevents.codegen.model.TypeReference.Named;
import dev.awsevents.codegen.model.TypeReference.Plain;
import dev.awsevents.codegen.model.TypeReference.Shape;
import dev.awsevents.codegen.naming.JavaNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the members of an object, {@code allOf} included. */
final class ObjectReader {
  private static final Pattern QUALIFIED_NAME =
      Pattern.compile("([a-z_]\\w*\\.)+[A-Z]\\w*(\\.[A-Z]\\w*)*");

  private final SchemaReader schemas;
  private final JsonNode schema;
  private final SchemaLocation location;

  ObjectReader(SchemaReader schemas, JsonNode schema, SchemaLocation location) {
    this.schemas = schemas;
    this.schema = schema;
    this.location = location;
  }

  /** Whether the root is a list or a map, which becomes the only component of a record. */
  boolean isWhole() {
    String type = schema.path("type").asText();
    return SchemaReader.shape(schema) == null
        && (type.equals("array")
            || (type.equals("object") && schema.path("additionalProperties").isObject()));
  }

  /** The record around a list or map that is the whole payload. */
  RecordType readWhole(TypeName name) {
    if (!schema.has("javaName")) {
      throw new SchemaException(
          location, "the list or map has no name in Java", "give it one with javaName");
    }
    String javaName = schema.get("javaName").asText();
    TypeReference type =
        new TypeReader(schemas).read(schema, location, JavaNames.type(javaName)).type();
    if (isConverted(type)) {
      throw new SchemaException(
          location,
          "a payload that is a list or map cannot keep elements that do not parse",
          "leave them strings or free-form JSON, or wrap them in objects");
    }
    Documentation documentation = SchemaReader.documentation(schema);
    Field field =
        new Field("", javaName, List.of(), type, true, false, null, null, documentation, location);
    return new RecordType(
        name, List.of(field), interfaces(), List.of(), true, documentation, location);
  }

  /** Whether it holds scalars that may not parse. */
  static boolean isConverted(TypeReference type) {
    if (type instanceof ListOf list) {
      return isConverted(list.element());
    }
    if (type instanceof MapOf map) {
      return isConverted(map.value());
    }
    return !(type instanceof Named)
        && !(type instanceof FreeForm)
        && !type.equals(new Plain(Scalar.STRING));
  }

  List<String> interfaces() {
    List<String> interfaces = new ArrayList<>();
    for (JsonNode name : schema.path("javaInterfaces")) {
      if (!QUALIFIED_NAME.matcher(name.asText()).matches()) {
        throw new SchemaException(
            location.at("javaInterfaces"),
            "'" + name.asText() + "' is not the full name of a type",
            "write it with its package, as in com.example.Priced");
      }
      interfaces.add(name.asText());
    }
    return interfaces;
  }

  static SchemaException closed(SchemaLocation place) {
    return new SchemaException(
        place.at("additionalProperties"),
        "members beside those in properties are always kept, and have no type",
        "remove additionalProperties");
  }

  List<Field> fields() {
    Map<String, SchemaDocuments.Place> properties = new LinkedHashMap<>();
    Set<String> required = new HashSet<>();
    collect(schema, location, properties, required, new HashSet<>());
    for (String name : required) {
      if (!properties.containsKey(name)) {
        throw new SchemaException(
            location.at("required"),
            "there is no property " + name,
            "declare it, or correct its spelling");
      }
    }
    List<Field> fields = new ArrayList<>();
    properties.forEach(
        (name, property) ->
            fields.add(
                field(name, property.schema(), property.location(), required.contains(name))));
    return fields;
  }

  private void collect(
      JsonNode object,
      SchemaLocation place,
      Map<String, SchemaDocuments.Place> properties,
      Set<String> required,
      Set<SchemaLocation> visited) {
    if (!visited.add(place)) {
      throw new SchemaException(place, "allOf leads back to itself", "break the circle");
    }
    Keywords.check(object, place);
    if (object.has("additionalProperties")
        && !object.get("additionalProperties").asBoolean(false)) {
      throw closed(place);
    }
    if (!isPlainObject(object)) {
      throw new SchemaException(
          place,
          "allOf joins nothing but the properties of objects",
          "describe it with properties, or remove it");
    }
    int index = 0;
    for (JsonNode part : object.path("allOf")) {
      SchemaLocation partPlace = place.at("allOf", index++);
      if (part.has("$ref")) {
        SchemaDocuments.Place target = schemas.documents().resolve(part, partPlace);
        collect(target.schema(), target.location(), properties, required, visited);
      } else {
        collect(part, partPlace, properties, required, visited);
      }
    }
    for (Map.Entry<String, JsonNode> property : object.path("properties").properties()) {
      properties.put(
          property.getKey(),
          new SchemaDocuments.Place(
              property.getValue(), place.at("properties", property.getKey())));
    }
    object.path("required").forEach(name -> required.add(name.asText()));
    visited.remove(place);
  }

  private static boolean isPlainObject(JsonNode schema) {
    JsonNode type = schema.path("type");
    boolean object = type.isMissingNode() || type.asText().equals("object");
    for (JsonNode each : type) {
      object |= each.asText().equals("object");
    }
    Shape shape = SchemaReader.shape(schema);
    return object && (shape == null || shape == Shape.RECORD);
  }

  private Field field(String name, JsonNode property, SchemaLocation place, boolean required) {
    String javaName =
        property.has("javaName") ? property.get("javaName").asText() : JavaNames.field(name);
    TypeReader.Result result =
        new TypeReader(schemas).read(property, place, JavaNames.type(javaName));
    List<String> aliases = new ArrayList<>();
    property.path("x-aliases").forEach(alias -> aliases.add(alias.asText()));
    return new Field(
        name,
        javaName,
        aliases,
        result.type(),
        required,
        result.nullable(),
        property.has("const") ? property.get("const").asText() : null,
        content(property, result.type(), place),
        documentation(property, place),
        place);
  }

  private Documentation documentation(JsonNode property, SchemaLocation place) {
    Documentation own = SchemaReader.documentation(property);
    if (own.description().isEmpty() && property.has("$ref")) {
      SchemaDocuments.Place target = schemas.documents().resolve(property, place);
      return SchemaReader.documentation(target.schema());
    }
    return own;
  }

  private @Nullable EmbeddedContent content(
      JsonNode property, TypeReference container, SchemaLocation place) {
    String mediaType = property.path("contentMediaType").asText();
    boolean compressed = mediaType.equals("application/gzip");
    if (!compressed && !mediaType.equals("application/json")) {
      if (property.has("contentSchema")) {
        throw new SchemaException(
            place.at("contentSchema"),
            "only a document of JSON has a schema",
            "add contentMediaType: application/json, or application/gzip for a compressed one");
      }
      return null;
    }
    boolean binary = container.equals(new Plain(Scalar.BINARY));
    if (!binary && (compressed || !container.equals(new Plain(Scalar.STRING)))) {
      throw new SchemaException(
          place.at("contentMediaType"),
          "only a string holds a document, and one with contentEncoding a compressed document",
          "correct the type of the property");
    }
    if (!property.has("contentSchema")) {
      return new EmbeddedContent(Optional.empty(), compressed);
    }
    TypeReference contentType =
        new TypeReader(schemas)
            .read(property.get("contentSchema"), place.at("contentSchema"), "")
            .type();
    if (!(contentType instanceof Named named)) {
      throw new SchemaException(
          place.at("contentSchema"), "the content is no type of its own", "refer to one with $ref");
    }
    return new EmbeddedContent(Optional.of(named), compressed);
  }
}
