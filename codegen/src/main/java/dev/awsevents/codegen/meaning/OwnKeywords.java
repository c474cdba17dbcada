package dev.awsevents.codegen.meaning;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.codegen.meaning.SchemaCombination.Any;
import dev.awsevents.codegen.meaning.SchemaCombination.Single;
import dev.awsevents.codegen.meaning.ValueKind.Anything;
import dev.awsevents.codegen.meaning.ValueKind.Elements;
import dev.awsevents.codegen.meaning.ValueKind.Members;
import dev.awsevents.codegen.meaning.ValueKind.Numeric;
import dev.awsevents.codegen.meaning.ValueKind.OnlyNull;
import dev.awsevents.codegen.meaning.ValueKind.SignedBytes;
import dev.awsevents.codegen.meaning.ValueKind.Structure;
import dev.awsevents.codegen.meaning.ValueKind.Text;
import dev.awsevents.codegen.meaning.ValueKind.TrueOrFalse;
import dev.awsevents.codegen.meaning.ValueKind.TypeParameter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads one schema by itself, without the schemas that it refers to or that it combines. */
final class OwnKeywords {
  private final Alternatives alternatives;
  private final LocatedSchema schema;
  private final JsonNode json;
  private final Origin origin;
  private final boolean strict;

  /**
   * @param strict whether the schema is written in the dialect of this project
   */
  OwnKeywords(LocatedSchema schema, Origin origin, Alternatives alternatives, boolean strict) {
    this.strict = strict;
    this.alternatives = alternatives;
    this.schema = schema;
    this.json = schema.json();
    this.origin = origin;
  }

  Meaning read() {
    if (json.has("x-type-parameter")) {
      return new Meaning(new TypeParameter(origin, json.get("x-type-parameter").asText()), false);
    }
    Set<String> types = types();
    boolean nullable = types.remove("null");
    if (nullable && types.isEmpty()) {
      return new Meaning(new OnlyNull(origin), true);
    }
    Meaning values = Enumerations.read(schema, types, origin);
    if (values != null) {
      return new Meaning(values.kind(), values.nullable() || nullable);
    }
    if (types.isEmpty()) {
      String implied = impliedType();
      return implied == null
          ? new Meaning(new Anything(origin, ScalarFormat.keywords(json)), false)
          : new Meaning(one(implied), false, true);
    }
    if (types.size() > 1) {
      return new Meaning(several(types), nullable);
    }
    return new Meaning(one(types.iterator().next()), nullable);
  }

  private Set<String> types() {
    Set<String> types = TypeKeyword.of(json);
    if (types.contains("number")) {
      types.remove("integer"); // every integer is a number
    }
    return types;
  }

  /** The type that other keywords imply, or null; many schemas have no {@code type}. */
  private @Nullable String impliedType() {
    if (json.path("properties").isObject()
        || json.path("additionalProperties").isObject()
        || json.path("patternProperties").isObject()) {
      return "object";
    }
    if (json.has("items") || json.has("prefixItems")) {
      return "array";
    }
    return null;
  }

  private ValueKind one(String type) {
    return switch (type) {
      case "string" -> new Text(origin, json, List.of());
      case "integer", "number" -> new Numeric(origin, json, type.equals("integer"), List.of());
      case "boolean" -> new TrueOrFalse(origin, List.of());
      case "array" ->
          json.has("x-bytes") ? new SignedBytes(origin) : new Elements(origin, element(), false);
      default -> object();
    };
  }

  private ValueKind several(Set<String> types) {
    boolean listOrObject = types.equals(Set.of("array", "object"));
    if (strict && listOrObject && json.path("items").isObject()) {
      return new Elements(origin, element(), true); // in the dialect the object is an element
    }
    List<Meaning> meanings = new ArrayList<>();
    for (String type : types) {
      ValueKind kind = one(type);
      // The schema is more than this kind, so that a reference to it does not mean the kind.
      boolean object = kind instanceof Structure;
      meanings.add(new Meaning(object ? kind.withOrigin(origin.of(type)) : kind, false));
    }
    return alternatives.join(meanings, origin).kind();
  }

  /**
   * The schemas of an element; an element of a tuple may be of any type in the tuple. Those behind
   * the tuple may be anything, unless a keyword describes or forbids them.
   */
  private @Nullable SchemaCombination element() {
    List<SchemaCombination> elements = new ArrayList<>();
    for (String keyword : List.of("prefixItems", "items")) {
      JsonNode items = json.path(keyword);
      for (int i = 0; items.isArray() && i < items.size(); i++) {
        elements.add(new Single(schema.at(keyword, i)));
      }
    }
    boolean full = json.path("maxItems").asInt(Integer.MAX_VALUE) <= elements.size();
    String others = othersOfTuple();
    if (json.path(others).isObject()) {
      elements.add(new Single(schema.at(others)));
    } else if (!full && !isFalse(json.path(others))) {
      return null;
    }
    return anyOf(elements);
  }

  /** The keyword for the elements behind a tuple, or for all elements where there is no tuple. */
  private String othersOfTuple() {
    String keyword = json.path("items").isArray() ? "additionalItems" : "items";
    return json.has(keyword) ? keyword : "unevaluatedItems";
  }

  private static boolean isFalse(JsonNode value) {
    return value.isBoolean() && !value.asBoolean();
  }

  private static @Nullable SchemaCombination anyOf(List<SchemaCombination> schemas) {
    return schemas.size() < 2 ? schemas.stream().findFirst().orElse(null) : new Any(schemas);
  }

  private ValueKind object() {
    List<SchemaCombination> values = new ArrayList<>();
    json.path("patternProperties")
        .properties()
        .forEach(
            pattern -> values.add(new Single(schema.at("patternProperties", pattern.getKey()))));
    boolean closed = false;
    for (String keyword : List.of("additionalProperties", "unevaluatedProperties")) {
      JsonNode others = json.path(keyword);
      if (others.isObject()) {
        values.add(new Single(schema.at(keyword)));
      }
      closed |= others.isBoolean() && !others.asBoolean();
    }
    if (!json.path("properties").isEmpty()
        || (values.isEmpty() && (closed || json.has("properties")))) {
      return structure();
    }
    return new Members(origin, anyOf(values));
  }

  private Structure structure() {
    Map<String, SchemaCombination> properties = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> property : json.path("properties").properties()) {
      if (!property.getValue().isBoolean() || property.getValue().asBoolean()) {
        properties.put(property.getKey(), new Single(schema.at("properties", property.getKey())));
      }
    }
    Set<String> required = new LinkedHashSet<>();
    json.path("required").forEach(name -> required.add(name.asText()));
    return new Structure(
        origin, properties, required, isClosed(required), JavaInterfaces.of(schema));
  }

  private boolean isClosed(Set<String> required) {
    boolean others = json.path("patternProperties").isEmpty();
    return (others
            && (isFalse(json.path("additionalProperties"))
                || isFalse(json.path("unevaluatedProperties"))))
        || json.path("maxProperties").asInt(Integer.MAX_VALUE) <= required.size();
  }
}
