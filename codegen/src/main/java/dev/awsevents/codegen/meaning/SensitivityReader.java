package dev.awsevents.codegen.meaning;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.codegen.meaning.ValueKind.Elements;
import dev.awsevents.codegen.meaning.ValueKind.Members;
import dev.awsevents.codegen.meaning.ValueKind.Mixed;
import dev.awsevents.codegen.model.SchemaException;
import dev.awsevents.codegen.model.SchemaLocation;
import dev.awsevents.codegen.model.Sensitivity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds what is sensitive in the values that schemas describe: by {@code x-sensitive}, by {@code
 * format: password}, which is OpenAPI's word for it, or by {@code writeOnly}: who may not read a
 * value is not to find it in a log. If a schema does not say it itself, the schemas that it refers
 * to or combines do. A collection of sensitive elements is sensitive.
 */
public final class SensitivityReader {
  private static final String KEYWORD = "x-sensitive";

  private final MeaningReader meanings;

  /** The meanings tell the schemas of elements. */
  public SensitivityReader(MeaningReader meanings) {
    this.meanings = meanings;
  }

  /**
   * What is sensitive in a value.
   *
   * @throws SchemaException if a schema is wrong
   */
  public Sensitivity read(SchemaCombination schemas) {
    return read(schemas, new HashSet<>());
  }

  private Sensitivity read(SchemaCombination schemas, Set<SchemaLocation> seen) {
    return schemas.all().map(each -> read(each, seen)).reduce(Sensitivity.NONE, Sensitivity::and);
  }

  private Sensitivity read(LocatedSchema schema, Set<SchemaLocation> seen) {
    if (!seen.add(schema.location())) {
      return Sensitivity.NONE;
    }
    if (schema.json().has(KEYWORD)) {
      return declared(schema);
    }
    if (schema.json().path("format").asText().equals("password")
        || schema.json().path("writeOnly").asBoolean()) {
      return Sensitivity.WHOLE;
    }
    List<LocatedSchema> parts = new ArrayList<>(meanings.parts(schema));
    for (String keyword : List.of("oneOf", "anyOf")) {
      for (int i = 0; i < schema.json().path(keyword).size(); i++) {
        parts.add(schema.at(keyword, i));
      }
    }
    return parts.stream()
        .map(part -> read(part, seen))
        .reduce(elements(meanings.read(schema).kind(), seen), Sensitivity::and);
  }

  private Sensitivity elements(ValueKind kind, Set<SchemaLocation> seen) {
    if (kind instanceof Mixed mixed) {
      return mixed.kinds().stream()
          .map(each -> elements(each, seen))
          .reduce(Sensitivity.NONE, Sensitivity::and);
    }
    SchemaCombination inside = null;
    if (kind instanceof Elements list) {
      inside = list.element();
    } else if (kind instanceof Members map) {
      inside = map.value();
    }
    return inside != null && read(inside, seen).isAny() ? Sensitivity.WHOLE : Sensitivity.NONE;
  }

  private static Sensitivity declared(LocatedSchema schema) {
    JsonNode value = schema.json().get(KEYWORD);
    if (value.isBoolean()) {
      return value.asBoolean() ? Sensitivity.WHOLE : Sensitivity.NONE;
    }
    List<String> members = new ArrayList<>();
    if (value.isArray()) {
      value.forEach(each -> members.add(each.isTextual() ? each.asText() : ""));
    }
    if (members.isEmpty() || members.contains("")) {
      throw new SchemaException(
          schema.location().at(KEYWORD),
          "this is neither true nor a list of names",
          "write true, or the names of the sensitive members of a map");
    }
    return Sensitivity.of(members);
  }
}
