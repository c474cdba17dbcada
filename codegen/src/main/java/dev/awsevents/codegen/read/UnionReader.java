package dev.awsevents.codegen.read;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.codegen.SchemaException;
import dev.awsevents.codegen.SchemaLocation;
import dev.awsevents.codegen.model.Field;
import dev.awsevents.codegen.model.TypeDefinition.Variant;
import dev.awsevents.codegen.model.TypeReference.Named;
import dev.awsevents.codegen.model.TypeReference.Shape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the variants of a {@code oneOf}, and what tells them apart. */
final class UnionReader {
  private final SchemaReader schemas;
  private final List<SchemaDocuments.Place> places = new ArrayList<>();
  private final List<List<Field>> fields = new ArrayList<>();

  UnionReader(SchemaReader schemas, JsonNode schema, SchemaLocation location) {
    this.schemas = schemas;
    int index = 0;
    String keyword = schema.has("oneOf") ? "oneOf" : "anyOf";
    for (JsonNode variant : alternatives(schema)) {
      SchemaLocation place = location.at(keyword, index++);
      if (isNull(variant)) {
        continue;
      }
      if (!variant.has("$ref")) {
        throw new SchemaException(
            place, "the variant has no name", "move it to $defs and refer to it with $ref");
      }
      SchemaDocuments.Place target = schemas.documents().resolve(variant, place);
      if (SchemaReader.shape(target.schema()) != Shape.RECORD) {
        throw new SchemaException(
            place, "the variant is not an object with properties", "describe it with properties");
      }
      places.add(target);
      fields.add(new ObjectReader(schemas, target.schema(), target.location()).fields());
    }
  }

  /** The variants of a union, those that are null included. */
  static JsonNode alternatives(JsonNode schema) {
    return schema.has("oneOf") ? schema.get("oneOf") : schema.path("anyOf");
  }

  static boolean isNull(JsonNode variant) {
    return variant.path("type").asText().equals("null");
  }

  static boolean admitsNull(JsonNode schema) {
    for (JsonNode variant : alternatives(schema)) {
      if (isNull(variant)) {
        return true;
      }
    }
    return false;
  }

  /** The member for which every variant has its own constant; empty where there is none. */
  String discriminator() {
    for (String candidate : constants(0).keySet()) {
      Set<String> values = new HashSet<>();
      boolean distinct = true;
      for (int i = 0; i < places.size(); i++) {
        String value = constants(i).get(candidate);
        distinct &= value != null && values.add(value);
      }
      if (distinct) {
        return candidate;
      }
    }
    return "";
  }

  private Map<String, String> constants(int variant) {
    Map<String, String> constants = new LinkedHashMap<>();
    for (Field field : fields.get(variant)) {
      if (field.constant() != null) {
        constants.put(field.wireName(), field.constant());
      }
    }
    return constants;
  }

  List<Variant> variants() {
    String discriminator = discriminator();
    List<Variant> variants = new ArrayList<>();
    for (int i = 0; i < places.size(); i++) {
      SchemaDocuments.Place place = places.get(i);
      Named type =
          schemas.named(
              place.schema(), Shape.RECORD, place.location(), place.location().lastSegment());
      List<String> required =
          fields.get(i).stream().filter(Field::required).map(Field::wireName).toList();
      String constant = discriminator.isEmpty() ? "" : constants(i).getOrDefault(discriminator, "");
      variants.add(new Variant(type.name(), constant, required));
    }
    return variants;
  }
}
