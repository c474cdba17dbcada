package dev.awsevents.codegen.constraints;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.awsevents.codegen.constraints.Constraint.Text;
import dev.awsevents.codegen.meaning.LocatedSchema;
import dev.awsevents.codegen.meaning.TypeKeyword;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the keywords that say something of a value without looking inside of it. */
final class ValueKeywords {
  private static final List<String> COUNTS =
      List.of("minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties");

  private final LocatedSchema schema;
  private final JsonNode json;
  private final Draft draft;
  private final Patterns patterns;
  private final KeywordCalls calls;

  ValueKeywords(LocatedSchema schema, Draft draft, Patterns patterns, KeywordCalls calls) {
    this.schema = schema;
    this.json = schema.json();
    this.draft = draft;
    this.patterns = patterns;
    this.calls = calls;
  }

  void read() {
    Set<String> types = TypeKeyword.of(json);
    if (!types.isEmpty()) {
      calls.addTexts("type", types);
    }
    if (draft.has("const") && json.has("const")) {
      values(List.of(json.get("const")), types);
    }
    if (json.path("enum").isArray()) {
      List<JsonNode> values = new ArrayList<>();
      json.get("enum").forEach(values::add);
      values(values, types);
    }
    COUNTS.forEach(this::count);
    pattern();
    limit("minimum", "exclusiveMinimum");
    limit("maximum", "exclusiveMaximum");
    if (json.path("multipleOf").isNumber() && json.get("multipleOf").decimalValue().signum() > 0) {
      calls.add("multipleOf", number("multipleOf"));
    }
    if (json.path("uniqueItems").asBoolean()) {
      calls.add("uniqueItems");
    }
  }

  private void values(List<JsonNode> values, Set<String> types) {
    // If the type is string, a listed number is a string too: YAML needs no quotes.
    boolean strings =
        types.equals(Set.of("string")) && values.stream().allMatch(JsonNode::isValueNode);
    if (values.isEmpty() || values.size() > Limits.VALUES) {
      return;
    }
    if (strings || values.stream().allMatch(JsonNode::isTextual)) {
      calls.addTexts("values", values.stream().map(JsonNode::asText).distinct().toList());
    } else {
      calls.add(
          "valuesOf", new Text(JsonNodeFactory.instance.arrayNode().addAll(values).toString()));
    }
  }

  private void count(String keyword) {
    JsonNode count = json.path(keyword);
    if (count.isNumber() && count.canConvertToExactIntegral() && count.canConvertToInt()) {
      calls.addCount(keyword, count.intValue());
    }
  }

  private void pattern() {
    if (json.path("pattern").isTextual()) {
      String source = json.get("pattern").asText();
      patterns
          .translate(source, schema.location().at("pattern"))
          .ifPresent(
              regex ->
                  calls.addTexts(
                      "pattern", regex.equals(source) ? List.of(source) : List.of(source, regex)));
    }
  }

  /** In Draft-04 the exclusive limit is a boolean that belongs to the other one. */
  private void limit(String inclusive, String exclusive) {
    if (json.path(exclusive).isNumber() && draft.number() != 4) {
      calls.add(exclusive, number(exclusive));
    }
    if (json.path(inclusive).isNumber()) {
      boolean exclusiveToo = json.path(exclusive).isBoolean() && json.get(exclusive).asBoolean();
      calls.add(exclusiveToo ? exclusive : inclusive, number(inclusive));
    }
  }

  private Text number(String keyword) {
    BigDecimal number = json.get(keyword).decimalValue().stripTrailingZeros();
    boolean plain = Math.abs((long) number.scale()) < 20;
    return new Text(plain ? number.toPlainString() : number.toString());
  }
}
