package dev.awsevents.codegen.read;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.codegen.model.SchemaException;
import dev.awsevents.codegen.model.SchemaLocation;
import dev.awsevents.codegen.read.Description.All;
import dev.awsevents.codegen.read.Description.Any;
import dev.awsevents.codegen.read.Description.Single;
import dev.awsevents.codegen.read.Meaning.Anything;
import dev.awsevents.codegen.read.Meaning.Nothing;
import dev.awsevents.codegen.read.Meaning.Structure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads what schemas mean, all keywords that join schemas included. */
final class MeaningReader {
  private final SchemaDocuments documents;
  private final Keywords keywords;
  private final Alternatives alternatives;
  private final Conjunction conjunction;
  private final Map<SchemaLocation, Reading> known = new HashMap<>();
  private final Set<SchemaLocation> open = new HashSet<>();

  MeaningReader(SchemaDocuments documents, Keywords keywords) {
    this.documents = documents;
    this.keywords = keywords;
    this.alternatives = new Alternatives(this);
    this.conjunction = new Conjunction(alternatives);
  }

  /** The reading, unless it leads back to what is just being read or is no schema. */
  Optional<Reading> tryRead(Description description) {
    try {
      return Optional.of(read(description));
    } catch (SchemaException e) {
      return Optional.empty(); // reported where it is needed
    }
  }

  Reading read(Description description) {
    if (description instanceof Single single) {
      return read(single.place());
    }
    Origin origin = Origin.of(description);
    if (description instanceof Any any) {
      return alternatives.join(any.parts().stream().map(this::read).toList(), false, null, origin);
    }
    Reading all = new Reading(new Anything(origin), false);
    for (Description part : ((All) description).parts()) {
      all = conjunction.join(all, read(part), origin);
    }
    return all;
  }

  Reading read(Place place) {
    Reading reading = known.get(place.location());
    if (reading == null) {
      if (!open.add(place.location())) {
        throw new SchemaException(
            place.location(),
            "the schema leads back to itself with no property or element in between",
            "break the circle");
      }
      try {
        reading = join(place);
      } finally {
        open.remove(place.location());
      }
      known.put(place.location(), reading);
    }
    return reading;
  }

  private Reading join(Place place) {
    JsonNode schema = place.schema();
    Origin origin = Origin.of(new Single(place));
    if (schema.isBoolean()) {
      return new Reading(schema.asBoolean() ? new Anything(origin) : new Nothing(origin), true);
    }
    if (!schema.isObject()) {
      throw new SchemaException(
          place.location(), "this is no schema", "describe the value with an object");
    }
    keywords.check(place, documents.isStrict(place.location().document()));
    Reading result = new Reading(new Anything(origin), false);
    for (Place part : parts(place)) {
      result = conjunction.join(result, read(part), origin);
    }
    result = conjunction.join(result, new OwnKeywords(place, origin, alternatives).read(), origin);
    for (String keyword : List.of("oneOf", "anyOf")) {
      if (schema.has(keyword)) {
        result = alternatives(result, place, keyword, origin);
      }
    }
    result = conditions(result, place, origin);
    if (origin.isDefinition() && schema.has("allOf")) {
      // It has a name, and so is a type of its own even where it adds nothing.
      result = new Reading(result.meaning().withOrigin(origin), result.nullable());
    }
    boolean nullable = schema.path("nullable").asBoolean() || schema.path("x-nullable").asBoolean();
    return nullable ? new Reading(result.meaning(), true) : result;
  }

  /** The schemas that hold together with this one. */
  private List<Place> parts(Place place) {
    List<Place> parts = new ArrayList<>();
    if (place.schema().path("$ref").isTextual()) {
      parts.add(documents.resolve(place, "$ref"));
    }
    if (place.schema().path("$dynamicRef").isTextual()) {
      if (!documents.isUnambiguous(place.schema().get("$dynamicRef").asText())) {
        throw new SchemaException(
            place.location().at("$dynamicRef"),
            "several schemas have this dynamic anchor, and which one is meant is only known when"
                + " validating",
            "use $ref");
      }
      parts.add(documents.resolve(place, "$dynamicRef"));
    }
    for (int i = 0; i < place.schema().path("allOf").size(); i++) {
      parts.add(place.at("allOf", i));
    }
    return parts;
  }

  private Reading alternatives(Reading outer, Place place, String keyword, Origin origin) {
    List<Reading> readings = new ArrayList<>();
    for (int i = 0; i < place.schema().get(keyword).size(); i++) {
      readings.add(read(place.at(keyword, i)));
    }
    Reading joined =
        alternatives.join(
            readings, !outer.isAnything(), place.schema().get("discriminator"), origin);
    return new Reading(
        conjunction.join(outer, joined, origin).meaning(), outer.nullable() || joined.nullable());
  }

  /** What holds under a condition only gives properties that may be there. */
  private Reading conditions(Reading outer, Place place, Origin origin) {
    List<Place> conditional = new ArrayList<>();
    for (String keyword : List.of("then", "else")) {
      if (place.schema().has("if") && place.schema().has(keyword)) {
        conditional.add(place.at(keyword));
      }
    }
    boolean oneOfTwo = conditional.size() == 2 && outer.isAnything();
    for (String keyword : List.of("dependentSchemas", "dependencies")) {
      place.schema().path(keyword).properties().stream()
          .filter(entry -> entry.getValue().isObject())
          .forEach(entry -> conditional.add(place.at(keyword, entry.getKey())));
    }
    if (conditional.isEmpty()) {
      return outer;
    }
    List<Reading> readings = conditional.stream().map(this::read).toList();
    if (oneOfTwo) {
      return alternatives.join(readings, false, null, origin);
    }
    return outer.meaning() instanceof Structure structure
        ? new Reading(Structures.addConditional(structure, readings, origin), outer.nullable())
        : outer;
  }
}
