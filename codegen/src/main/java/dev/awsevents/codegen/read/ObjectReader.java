package dev.awsevents.codegen.read;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.codegen.SchemaException;
import dev.awsevents.codegen.SchemaLocation;
import dev.awsevents.codegen.model.Documentation;
import dev.awsevents.codegen.model.EmbeddedContent;
import dev.awsevents.codegen.model.Field;
import dev.awsevents.codegen.model.TypeDefinition.RecordType;
import dev.awsevents.codegen.model.TypeName;
import dev.awsevents.codegen.model.TypeReference;
import dev.awsevents.codegen.model.TypeReference.Named;
import dev.awsevents.codegen.naming.JavaNames;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the members of an object, {@code allOf} included. */
final class ObjectReader {
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
    TypeReference type = new TypeReader(schemas).read(schema, location, javaName).type();
    Documentation documentation = SchemaReader.documentation(schema);
    Field field =
        new Field("", javaName, List.of(), type, true, false, null, null, documentation, location);
    return new RecordType(name, List.of(field), interfaces(), true, documentation, location);
  }

  List<String> interfaces() {
    List<String> interfaces = new ArrayList<>();
    schema.path("javaInterfaces").forEach(name -> interfaces.add(name.asText()));
    return interfaces;
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
      throw new SchemaException(
          place.at("additionalProperties"),
          "members beside those in properties are always kept, and have no type",
          "remove additionalProperties");
    }
    int index = 0;
    for (JsonNode part : object.path("allOf")) {
      SchemaLocation partPlace = place.at("allOf", index++);
      if (part.has("$ref")) {
        SchemaDocuments.Place target =
            schemas.documents().resolve(part.get("$ref").asText(), partPlace);
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
        content(property, place),
        documentation(property, place),
        place);
  }

  private Documentation documentation(JsonNode property, SchemaLocation place) {
    Documentation own = SchemaReader.documentation(property);
    if (own.description().isEmpty() && property.has("$ref")) {
      SchemaDocuments.Place target =
          schemas.documents().resolve(property.get("$ref").asText(), place);
      return SchemaReader.documentation(target.schema());
    }
    return own;
  }

  private @Nullable EmbeddedContent content(JsonNode property, SchemaLocation place) {
    if (!property.has("contentSchema")) {
      return null;
    }
    TypeReference type =
        new TypeReader(schemas)
            .read(property.get("contentSchema"), place.at("contentSchema"), "")
            .type();
    if (!(type instanceof Named named)) {
      throw new SchemaException(
          place.at("contentSchema"), "the content is no type of its own", "refer to one with $ref");
    }
    return new EmbeddedContent(
        named, property.path("contentMediaType").asText().equals("application/gzip"));
  }
}
