package dev.awsevents.codegen.constraints;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.codegen.constraints.Constraint.Argument;
import dev.awsevents.codegen.constraints.Constraint.Count;
import dev.awsevents.codegen.constraints.Constraint.Inside;
import dev.awsevents.codegen.constraints.Constraint.Text;
import dev.awsevents.codegen.meaning.LocatedSchema;
import dev.awsevents.codegen.meaning.SchemaDocuments;
import dev.awsevents.codegen.model.SchemaException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** Reads what a schema says of values, with all schemas inside of it. */
final class SchemaConstraints {
  private final SchemaDocuments documents;
  private final Patterns patterns;
  private final Exactness exactness;
  private final Function<LocatedSchema, Argument> references;

  /**
   * @param references refers to the constraint of a schema, which somebody will read then
   */
  SchemaConstraints(
      SchemaDocuments documents,
      Patterns patterns,
      Exactness exactness,
      Function<LocatedSchema, Argument> references) {
    this.documents = documents;
    this.patterns = patterns;
    this.exactness = exactness;
    this.references = references;
  }

  Constraint read(LocatedSchema schema) {
    JsonNode json = schema.json();
    KeywordCalls calls = new KeywordCalls();
    if (json.isBoolean() && !json.asBoolean()) {
      calls.add("never");
    }
    if (!json.isObject() || json.has("x-type-parameter")) {
      return calls.build(false);
    }
    Draft draft = draft(schema);
    boolean reference = json.path("$ref").isTextual();
    if (reference) {
      target(schema).ifPresent(target -> calls.add("allOf", references.apply(target)));
    }
    if (!reference || draft.hasKeywordsBesideReferences()) {
      new ValueKeywords(schema, draft, patterns, calls).read();
      elements(schema, draft, calls);
      members(schema, draft, calls);
      combinations(schema, draft, calls);
    }
    return calls.build(json.path("nullable").asBoolean() || json.path("x-nullable").asBoolean());
  }

  private Draft draft(LocatedSchema schema) {
    return Draft.of(documents.root(schema.location().document()).json());
  }

  /** Empty if the reference leads nowhere; types that need it have been an error before. */
  private Optional<LocatedSchema> target(LocatedSchema schema) {
    try {
      LocatedSchema target = documents.resolve(schema, "$ref");
      return target.location().equals(schema.location().at("$ref"))
          ? Optional.empty()
          : Optional.of(target);
    } catch (SchemaException e) {
      return Optional.empty();
    }
  }

  /** The constraint of a schema inside of another one: written out if it is short. */
  private Argument inside(LocatedSchema schema) {
    if (schema.json().has("properties")) {
      return references.apply(schema);
    }
    Constraint constraint = read(schema);
    if (constraint.keywords().size() == 1
        && constraint.keywords().get(0).method().equals("allOf")
        && constraint.keywords().get(0).arguments().size() == 1) {
      return constraint.keywords().get(0).arguments().get(0);
    }
    return constraint.size() > Limits.KEYWORDS_IN_PLACE
        ? references.apply(schema)
        : new Inside(constraint);
  }

  private Argument inside(LocatedSchema schema, String keyword) {
    return schema.json().has(keyword)
        ? inside(schema.at(keyword))
        : new Inside(new Constraint(List.of()));
  }

  private static boolean isSchema(JsonNode value) {
    return value.isObject() || value.isBoolean();
  }

  private static List<LocatedSchema> list(LocatedSchema schema, String keyword) {
    JsonNode list = schema.json().path(keyword);
    return list.isArray()
        ? IntStream.range(0, list.size()).mapToObj(i -> schema.at(keyword, i)).toList()
        : List.of();
  }

  private void elements(LocatedSchema schema, Draft draft, KeywordCalls calls) {
    JsonNode json = schema.json();
    boolean oldTuple = json.path("items").isArray();
    boolean newTuple = draft.has("prefixItems") && json.path("prefixItems").isArray();
    if (oldTuple || newTuple) {
      calls.add(
          "prefixItems",
          list(schema, oldTuple ? "items" : "prefixItems").stream().map(this::inside).toList());
    }
    String others = oldTuple ? "additionalItems" : "items";
    if (isSchema(json.path(others))) {
      calls.add("items", inside(schema.at(others)));
    }
    if (draft.has("contains") && isSchema(json.path("contains"))) {
      contains(schema, draft, calls);
    }
  }

  private void contains(LocatedSchema schema, Draft draft, KeywordCalls calls) {
    JsonNode json = schema.json();
    int least = draft.has("minContains") ? json.path("minContains").asInt(1) : 1;
    int most =
        draft.has("maxContains") && exactness.isExact(schema.at("contains"))
            ? json.path("maxContains").asInt(Integer.MAX_VALUE)
            : Integer.MAX_VALUE;
    calls.add("contains", inside(schema.at("contains")), new Count(least), new Count(most));
  }

  private void members(LocatedSchema schema, Draft draft, KeywordCalls calls) {
    JsonNode json = schema.json();
    List<String> required = texts(json.path("required"));
    if (!required.isEmpty()) {
      calls.addTexts("required", required);
    }
    dependencies(schema, draft, calls);
    if (draft.has("propertyNames") && isSchema(json.path("propertyNames"))) {
      calls.add("propertyNames", inside(schema.at("propertyNames")));
    }
    for (Map.Entry<String, JsonNode> property : json.path("properties").properties()) {
      if (isSchema(property.getValue())) {
        calls.add(
            "property",
            new Text(property.getKey()),
            inside(schema.at("properties", property.getKey())));
      }
    }
    boolean allPatterns = true;
    for (Map.Entry<String, JsonNode> property : json.path("patternProperties").properties()) {
      LocatedSchema inner = schema.at("patternProperties", property.getKey());
      Optional<String> regex = patterns.translate(property.getKey(), inner.location());
      allPatterns &= regex.isPresent();
      regex.ifPresent(names -> calls.add("patternProperty", new Text(names), inside(inner)));
    }
    String others = othersOf(json, draft);
    if (allPatterns && json.path(others).isObject()) {
      calls.add("additionalProperties", inside(schema.at(others)));
    } else if (allPatterns && json.path(others).isBoolean() && !json.get(others).asBoolean()) {
      calls.add("noAdditionalProperties");
    }
  }

  /** The keyword for the members that are no properties. */
  private static String othersOf(JsonNode json, Draft draft) {
    return !json.has("additionalProperties")
            && draft.has("unevaluatedProperties")
            && Exactness.isAlone(json)
        ? "unevaluatedProperties"
        : "additionalProperties";
  }

  private void dependencies(LocatedSchema schema, Draft draft, KeywordCalls calls) {
    List<String> keywords =
        draft.has("dependentRequired")
            ? List.of("dependentRequired", "dependentSchemas")
            : List.of("dependencies");
    for (String keyword : keywords) {
      for (Map.Entry<String, JsonNode> entry : schema.json().path(keyword).properties()) {
        Text member = new Text(entry.getKey());
        List<String> names = texts(entry.getValue());
        if (!names.isEmpty()) {
          List<Argument> arguments = new ArrayList<>(List.of(member));
          names.forEach(name -> arguments.add(new Text(name)));
          calls.add("dependentRequired", arguments);
        } else if (isSchema(entry.getValue())) {
          calls.add("dependentSchema", member, inside(schema.at(keyword, entry.getKey())));
        }
      }
    }
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    if (list.isArray()) {
      list.forEach(each -> texts.add(each.asText()));
    }
    return texts.stream().distinct().toList();
  }

  private void combinations(LocatedSchema schema, Draft draft, KeywordCalls calls) {
    JsonNode json = schema.json();
    list(schema, "allOf").forEach(part -> calls.add("allOf", inside(part)));
    List<LocatedSchema> any = list(schema, "anyOf");
    if (!any.isEmpty()) {
      calls.add("anyOf", any.stream().map(this::inside).toList());
    }
    List<LocatedSchema> one = list(schema, "oneOf");
    if (!one.isEmpty()) {
      calls.add(
          one.stream().allMatch(exactness::isExact) ? "oneOf" : "anyOf",
          one.stream().map(this::inside).toList());
    }
    if (isSchema(json.path("not")) && exactness.isExact(schema.at("not"))) {
      calls.add("not", inside(schema.at("not")));
    }
    if (draft.has("if") && isSchema(json.path("if")) && (json.has("then") || json.has("else"))) {
      if (exactness.isExact(schema.at("if"))) {
        calls.add(
            "ifThenElse", inside(schema, "if"), inside(schema, "then"), inside(schema, "else"));
      } else {
        calls.add("anyOf", inside(schema, "then"), inside(schema, "else"));
      }
    }
  }
}
