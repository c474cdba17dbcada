package dev.awsevents.codegen.read;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.codegen.SchemaException;
import dev.awsevents.codegen.SchemaLocation;
import dev.awsevents.codegen.model.TypeDefinition.Variant;
import dev.awsevents.codegen.model.TypeReference.Named;
import dev.awsevents.codegen.model.TypeReference.Shape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the variants of a {@code oneOf}, and what tells them apart. */
final class UnionReader {
  private final SchemaReader schemas;
  private final List<SchemaDocuments.Place> places = new ArrayList<>();

  UnionReader(SchemaReader schemas, JsonNode schema, SchemaLocation location) {
    this.schemas = schemas;
    int index = 0;
    for (JsonNode variant : schema.get("oneOf")) {
      SchemaLocation place = location.at("oneOf", index++);
      if (!variant.has("$ref")) {
        throw new SchemaException(
            place, "the variant has no name", "move it to $defs and refer to it with $ref");
      }
      SchemaDocuments.Place target =
          schemas.documents().resolve(variant.get("$ref").asText(), place);
      if (SchemaReader.shape(target.schema()) != Shape.RECORD) {
        throw new SchemaException(
            place, "the variant is not an object with properties", "describe it with properties");
      }
      places.add(target);
    }
  }

  /** The member for which every variant has its own constant; empty where there is none. */
  String discriminator() {
    Set<String> candidates = new LinkedHashSet<>(constants(places.get(0)).keySet());
    for (String candidate : candidates) {
      Set<String> values = new HashSet<>();
      boolean distinct = true;
      for (SchemaDocuments.Place place : places) {
        String value = constants(place).get(candidate);
        distinct &= value != null && values.add(value);
      }
      if (distinct) {
        return candidate;
      }
    }
    return "";
  }

  private Map<String, String> constants(SchemaDocuments.Place place) {
    Map<String, String> constants = new HashMap<>();
    new ObjectReader(schemas, place.schema(), place.location())
        .fields()
        .forEach(
            field -> {
              if (field.constant() != null) {
                constants.put(field.wireName(), field.constant());
              }
            });
    return constants;
  }

  List<Variant> variants() {
    String discriminator = discriminator();
    List<Variant> variants = new ArrayList<>();
    for (SchemaDocuments.Place place : places) {
      Named type =
          schemas.named(
              place.schema(), Shape.RECORD, place.location(), place.location().lastSegment());
      List<String> required = new ArrayList<>();
      place.schema().path("required").forEach(name -> required.add(name.asText()));
      String constant =
          discriminator.isEmpty() ? "" : constants(place).getOrDefault(discriminator, "");
      variants.add(new Variant(type.name(), constant, required));
    }
    return variants;
  }
}
