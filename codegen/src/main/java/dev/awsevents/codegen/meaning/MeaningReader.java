package dev.awsevents.codegen.meaning;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.awsevents.codegen.meaning.SchemaCombination.All;
import dev.awsevents.codegen.meaning.SchemaCombination.Any;
import dev.awsevents.codegen.meaning.SchemaCombination.Single;
import dev.awsevents.codegen.meaning.ValueKind.Anything;
import dev.awsevents.codegen.meaning.ValueKind.Members;
import dev.awsevents.codegen.meaning.ValueKind.Mixed;
import dev.awsevents.codegen.meaning.ValueKind.Numeric;
import dev.awsevents.codegen.meaning.ValueKind.OnlyNull;
import dev.awsevents.codegen.meaning.ValueKind.Structure;
import dev.awsevents.codegen.model.SchemaException;
import dev.awsevents.codegen.model.SchemaException.BeyondLimits;
import dev.awsevents.codegen.model.SchemaLimits;
import dev.awsevents.codegen.model.SchemaLocation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the meaning of schemas. A schema may combine others with its own keywords; the meaning
 * joins all of them.
 */
public final class MeaningReader {
  private final SchemaDocuments documents;
  private final Keywords keywords;
  private final Alternatives alternatives;
  private final Conjunction conjunction;
  private final Map<SchemaLocation, Meaning> known = new HashMap<>();
  private final Set<SchemaLocation> open = new HashSet<>();
  private final Consumer<String> warnings;

  /** References that a warning has told of already. */
  private final Set<SchemaLocation> ambiguous = new HashSet<>();

  /**
   * @param warnings takes a sentence for each keyword that is ignored, and for objects that become
   *     free-form JSON
   */
  public MeaningReader(SchemaDocuments documents, Consumer<String> warnings) {
    this.documents = documents;
    this.warnings = warnings;
    this.keywords = new Keywords(warnings);
    this.alternatives = new Alternatives(this, warnings);
    this.conjunction = new Conjunction(alternatives);
  }

  /**
   * The meaning, or empty if a schema is wrong, or refers to a schema that is being read right now.
   *
   * @throws BeyondLimits if schemas are
   */
  public Optional<Meaning> tryRead(SchemaCombination schemas) {
    try {
      return Optional.of(read(schemas));
    } catch (BeyondLimits e) {
      throw e;
    } catch (SchemaException e) {
      return Optional.empty(); // whoever needs the meaning reports the error
    }
  }

  /**
   * The meaning of a combination of schemas.
   *
   * @throws SchemaException if a schema is wrong
   */
  public Meaning read(SchemaCombination schemas) {
    if (schemas instanceof Single single) {
      return read(single.schema());
    }
    Origin origin = Origin.of(schemas);
    if (schemas.depth() > SchemaLimits.MAX_COMBINATIONS_IN_A_ROW) {
      throw new BeyondLimits(
          origin.location(),
          "too many schemas describe this value together: combinations refer to combinations",
          "combine schemas in one definition, and refer to that");
    }
    if (schemas instanceof Any any) {
      return alternatives.join(any.parts().stream().map(this::read).toList(), origin);
    }
    Meaning all = new Meaning(new Anything(origin), false);
    for (SchemaCombination part : ((All) schemas).parts()) {
      all = conjunction.join(all, read(part), origin);
    }
    return all;
  }

  /** The kinds that a value may have, of which each is of another kind in JSON. */
  public List<ValueKind> separated(Mixed mixed) {
    Map<String, List<Meaning>> kinds = new LinkedHashMap<>();
    for (ValueKind kind : mixed.kinds()) {
      String noun = kind instanceof Numeric ? "number" : kind.noun();
      kinds.computeIfAbsent(noun, unused -> new ArrayList<>()).add(new Meaning(kind, false));
    }
    return kinds.values().stream()
        .map(each -> alternatives.join(each, mixed.origin()).kind())
        .toList();
  }

  /**
   * The meaning of a schema.
   *
   * @throws SchemaException if it is wrong
   */
  public Meaning read(LocatedSchema schema) {
    Meaning meaning = known.get(schema.location());
    if (meaning == null) {
      if (!open.add(schema.location())) {
        throw new SchemaException(
            schema.location(),
            "the schema refers back to itself without a property or element in between",
            "remove one of the references");
      }
      try {
        if (open.size() > SchemaLimits.MAX_PARTS_IN_A_ROW) {
          throw new BeyondLimits(
              schema.location(),
              "more than "
                  + SchemaLimits.MAX_PARTS_IN_A_ROW
                  + " schemas lead to each other before one describes a value",
              "refer to the last of them");
        }
        meaning = join(schema);
      } finally {
        open.remove(schema.location());
      }
      known.put(schema.location(), meaning);
    }
    return meaning;
  }

  private Meaning join(LocatedSchema schema) {
    JsonNode json = schema.json();
    Origin origin = Origin.of(new Single(schema));
    if (json.isBoolean()) {
      return new Meaning(json.asBoolean() ? new Anything(origin) : new OnlyNull(origin), true);
    }
    if (!json.isObject()) {
      throw new SchemaException(
          schema.location(), "this is not a schema", "describe the value with an object");
    }
    boolean strict = documents.isStrict(schema.location().document());
    keywords.check(schema, strict);
    Meaning result = new Meaning(new Anything(origin), false);
    for (LocatedSchema part : parts(schema)) {
      result = conjunction.join(result, read(part), origin);
    }
    result =
        conjunction.join(
            result, new OwnKeywords(schema, origin, alternatives, strict).read(), origin);
    for (String keyword : List.of("oneOf", "anyOf")) {
      if (json.has(keyword)) {
        result = alternatives(result, schema, keyword, origin);
      }
    }
    result = conditions(result, schema, origin);
    if (origin.isDefinition() && json.has("allOf")) {
      // A definition becomes a type of its own, even if it adds nothing to what it combines.
      result = new Meaning(result.kind().withOrigin(origin), result.nullable(), result.implied());
    }
    boolean nullable = json.path("nullable").asBoolean() || json.path("x-nullable").asBoolean();
    return nullable ? new Meaning(result.kind(), true, result.implied()) : result;
  }

  /** The schemas that hold in addition to the own keywords of a schema. */
  List<LocatedSchema> parts(LocatedSchema schema) {
    List<LocatedSchema> parts = new ArrayList<>();
    if (schema.json().path("$ref").isTextual()) {
      parts.add(documents.resolve(schema, "$ref"));
    }
    for (String keyword : List.of("$dynamicRef", "$recursiveRef")) {
      if (schema.json().path(keyword).isTextual()) {
        if (documents.isUnambiguous(schema, keyword)) {
          parts.add(documents.resolve(schema, keyword));
        } else if (ambiguous.add(schema.location())) {
          warnings.accept(
              schema.location().at(keyword)
                  + ": only a validator knows which of several schemas is meant, so the value is"
                  + " free-form JSON");
        }
      }
    }
    if (schema.json().has("allOf")) {
      parts.addAll(list(schema, "allOf"));
    }
    return parts;
  }

  /** The schemas in the list that is the value of a keyword. */
  private static List<LocatedSchema> list(LocatedSchema schema, String keyword) {
    JsonNode list = schema.json().path(keyword);
    if (!list.isArray()) {
      throw new SchemaException(
          schema.location().at(keyword), "this is not a list", "list the schemas");
    }
    return IntStream.range(0, list.size()).mapToObj(i -> schema.at(keyword, i)).toList();
  }

  private Meaning alternatives(Meaning outer, LocatedSchema schema, String keyword, Origin origin) {
    List<Meaning> meanings =
        new ArrayList<>(list(schema, keyword).stream().map(this::read).toList());
    if (!outer.isAnything() && meanings.stream().anyMatch(Meaning::isAnything)) {
      // What may be anything is what the other keywords say.
      meanings.removeIf(Meaning::isAnything);
      boolean anyObject = outer.kind() instanceof Members members && members.value() == null;
      meanings.add(anyObject ? new Meaning(Structure.open(origin), false) : outer);
    }
    Meaning joined = alternatives.join(meanings, discriminator(schema.json()), origin);
    Meaning both = conjunction.join(outer, joined, origin);
    return new Meaning(both.kind(), outer.nullable() || joined.nullable(), both.implied());
  }

  /** OpenAPI 2 and AsyncAPI have only the name of the property. */
  private static @Nullable JsonNode discriminator(JsonNode schema) {
    JsonNode discriminator = schema.get("discriminator");
    return discriminator != null && discriminator.isTextual()
        ? JsonNodeFactory.instance.objectNode().set("propertyName", discriminator)
        : discriminator;
  }

  /** Adds what holds under a condition: properties that may be there. */
  private Meaning conditions(Meaning outer, LocatedSchema schema, Origin origin) {
    ValueKind otherwise = new Anything(origin);
    List<List<ValueKind>> conditions = new ArrayList<>();
    if (schema.json().has("if")) {
      List<String> branches = List.of("then", "else").stream().filter(schema.json()::has).toList();
      List<Meaning> meanings = branches.stream().map(branch -> read(schema.at(branch))).toList();
      if (branches.size() == 2 && outer.isAnything()) {
        return alternatives.join(meanings, origin);
      }
      List<ValueKind> kinds = new ArrayList<>(meanings.stream().map(Meaning::kind).toList());
      if (kinds.size() == 1) {
        kinds.add(otherwise);
      }
      conditions.add(kinds);
    }
    for (String keyword : List.of("dependentSchemas", "dependencies")) {
      schema.json().path(keyword).properties().stream()
          .filter(entry -> entry.getValue().isObject())
          .map(entry -> read(schema.at(keyword, entry.getKey())).kind())
          .forEach(kind -> conditions.add(List.of(kind, otherwise)));
    }
    ValueKind kind = outer.kind();
    for (List<ValueKind> branches : conditions) {
      if (kind instanceof Structure structure) {
        kind = Structures.addConditional(structure, branches, origin);
      }
    }
    return new Meaning(kind, outer.nullable(), outer.implied());
  }
}
