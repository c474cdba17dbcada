package dev.awsevents.codegen.read;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.awsevents.codegen.meaning.LocatedSchema;
import dev.awsevents.codegen.meaning.SchemaCombination;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All schemas that declare one property, read as if they were one. If several have the same
 * keyword, the last one counts.
 */
record PropertyDeclarations(SchemaCombination schemas) {
  /** The value of a keyword, or null. */
  @Nullable JsonNode get(String keyword) {
    return keywords().get(keyword);
  }

  /** Other spellings of the name. */
  List<String> aliases() {
    List<String> aliases = new ArrayList<>();
    keywords().path("x-aliases").forEach(alias -> aliases.add(alias.asText()));
    return aliases;
  }

  /** All keywords with their values. */
  JsonNode keywords() {
    ObjectNode keywords = JsonNodeFactory.instance.objectNode();
    schemas
        .all()
        .filter(schema -> schema.json().isObject())
        .forEach(schema -> keywords.setAll((ObjectNode) schema.json()));
    return keywords;
  }

  /** The last schema that has one of the keywords, or else the first schema. */
  LocatedSchema declaring(String... keywords) {
    return schemas
        .all()
        .filter(schema -> Stream.of(keywords).anyMatch(schema.json()::has))
        .reduce((first, second) -> second)
        .orElse(schemas.first());
  }
}
