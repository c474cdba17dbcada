package dev.awsevents.codegen.read;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.codegen.model.SchemaException;
import dev.awsevents.codegen.read.Description.Any;
import dev.awsevents.codegen.read.Description.Single;
import dev.awsevents.codegen.read.Meaning.Anything;
import dev.awsevents.codegen.read.Meaning.Elements;
import dev.awsevents.codegen.read.Meaning.Members;
import dev.awsevents.codegen.read.Meaning.Nothing;
import dev.awsevents.codegen.read.Meaning.Numeric;
import dev.awsevents.codegen.read.Meaning.Parameter;
import dev.awsevents.codegen.read.Meaning.SignedBytes;
import dev.awsevents.codegen.read.Meaning.Structure;
import dev.awsevents.codegen.read.Meaning.Text;
import dev.awsevents.codegen.read.Meaning.Truth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a schema says by itself, without the schemas that it is joined with. */
final class OwnKeywords {
  private final Alternatives alternatives;
  private final Place place;
  private final JsonNode schema;
  private final Origin origin;

  OwnKeywords(Place place, Origin origin, Alternatives alternatives) {
    this.alternatives = alternatives;
    this.place = place;
    this.schema = place.schema();
    this.origin = origin;
  }

  Reading read() {
    if (schema.has("x-type-parameter")) {
      return new Reading(new Parameter(origin, schema.get("x-type-parameter").asText()), false);
    }
    Set<String> types = types();
    boolean nullable = types.remove("null");
    if (nullable && types.isEmpty()) {
      return new Reading(new Nothing(origin), true);
    }
    Reading values = Enumerations.read(place, types, origin);
    if (values != null) {
      return new Reading(values.meaning(), values.nullable() || nullable);
    }
    if (types.isEmpty()) {
      String implied = impliedType();
      return new Reading(implied == null ? new Anything(origin) : one(implied), false);
    }
    if (types.size() > 1) {
      return new Reading(several(types), nullable);
    }
    return new Reading(one(types.iterator().next()), nullable);
  }

  private Set<String> types() {
    Set<String> types = new LinkedHashSet<>();
    JsonNode type = schema.path("type");
    if (type.isTextual()) {
      types.add(type.asText());
    }
    type.forEach(each -> types.add(each.asText()));
    for (String each : types) {
      if (!List.of("string", "integer", "number", "boolean", "array", "object", "null")
          .contains(each)) {
        throw new SchemaException(
            place.location().at("type"), "there is no type " + each, "correct its spelling");
      }
    }
    return types;
  }

  /** The type that a schema without one has in mind. */
  private @Nullable String impliedType() {
    if (schema.path("properties").isObject()
        || schema.path("additionalProperties").isObject()
        || schema.path("patternProperties").isObject()) {
      return "object";
    }
    if (schema.has("items") || schema.has("prefixItems")) {
      return "array";
    }
    return null;
  }

  private Meaning one(String type) {
    return switch (type) {
      case "string" -> new Text(origin, schema, List.of());
      case "integer", "number" -> new Numeric(origin, schema, type.equals("integer"), List.of());
      case "boolean" -> new Truth(origin, List.of());
      case "array" ->
          schema.has("x-bytes") ? new SignedBytes(origin) : new Elements(origin, element(), false);
      default -> object();
    };
  }

  private Meaning several(Set<String> types) {
    boolean loneString = types.equals(Set.of("array", "string"));
    if ((loneString || types.equals(Set.of("array", "object")))
        && schema.path("items").isObject()) {
      return new Elements(origin, element(), true);
    }
    List<Reading> kinds = new ArrayList<>();
    types.forEach(type -> kinds.add(new Reading(one(type), false)));
    return alternatives.join(kinds, false, null, origin).meaning();
  }

  /** Elements of a tuple may be of any of its types. */
  private @Nullable Description element() {
    List<Description> elements = new ArrayList<>();
    for (String keyword : List.of("prefixItems", "items")) {
      JsonNode items = schema.path(keyword);
      for (int i = 0; items.isArray() && i < items.size(); i++) {
        elements.add(new Single(place.at(keyword, i)));
      }
    }
    for (String keyword : List.of("items", "additionalItems")) {
      if (schema.path(keyword).isObject()) {
        elements.add(new Single(place.at(keyword)));
      } else if (schema.path(keyword).isBoolean() && schema.get(keyword).asBoolean()) {
        return null;
      }
    }
    return anyOf(elements);
  }

  private static @Nullable Description anyOf(List<Description> descriptions) {
    return descriptions.size() < 2
        ? descriptions.stream().findFirst().orElse(null)
        : new Any(descriptions);
  }

  private Meaning object() {
    List<Description> values = new ArrayList<>();
    schema
        .path("patternProperties")
        .properties()
        .forEach(
            pattern -> values.add(new Single(place.at("patternProperties", pattern.getKey()))));
    boolean closed = false;
    for (String keyword : List.of("additionalProperties", "unevaluatedProperties")) {
      JsonNode others = schema.path(keyword);
      if (others.isObject()) {
        values.add(new Single(place.at(keyword)));
      }
      closed |= others.isBoolean() && !others.asBoolean();
    }
    if (!schema.path("properties").isEmpty()
        || (values.isEmpty() && (closed || schema.has("properties")))) {
      return structure();
    }
    return new Members(origin, anyOf(values));
  }

  private Structure structure() {
    Map<String, Description> properties = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      if (!property.getValue().isBoolean() || property.getValue().asBoolean()) {
        properties.put(property.getKey(), new Single(place.at("properties", property.getKey())));
      }
    }
    Set<String> required = new LinkedHashSet<>();
    schema.path("required").forEach(name -> required.add(name.asText()));
    return new Structure(origin, properties, required, Interfaces.of(place));
  }
}
