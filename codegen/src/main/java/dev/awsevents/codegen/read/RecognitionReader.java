package dev.awsevents.codegen.read;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.codegen.model.Recognition;
import dev.awsevents.codegen.model.Recognition.Condition;
import dev.awsevents.codegen.model.Recognition.Test;
import dev.awsevents.codegen.model.SchemaException;
import dev.awsevents.codegen.model.SchemaLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads {@code x-identify}: the rules by which an event is recognised. */
final class RecognitionReader {
  private static final String OTHERWISE = "otherwise";

  private RecognitionReader() {}

  static Optional<Recognition> read(JsonNode schema, SchemaLocation root) {
    if (!schema.has("x-identify")) {
      return Optional.empty();
    }
    JsonNode rule = schema.get("x-identify");
    SchemaLocation location = root.at("x-identify");
    List<Condition> conditions = conditions(rule, location);
    return Optional.of(new Recognition(conditions, secondBest(rule, location.at(OTHERWISE))));
  }

  private static List<Recognition> secondBest(JsonNode rule, SchemaLocation location) {
    if (!rule.has(OTHERWISE)) {
      return List.of();
    }
    JsonNode rules = rule.get(OTHERWISE);
    if (!rules.isArray()) {
      throw new SchemaException(location, "this is not a list", "list the second-best rules");
    }
    List<Recognition> secondBest = new ArrayList<>();
    for (JsonNode other : rules) {
      SchemaLocation place = location.at(String.valueOf(secondBest.size()));
      if (other.has(OTHERWISE)) {
        throw new SchemaException(
            place.at(OTHERWISE),
            "a second-best rule has no rules after it",
            "add them to the list that it is in");
      }
      secondBest.add(new Recognition(conditions(other, place), List.of()));
    }
    return secondBest;
  }

  private static List<Condition> conditions(JsonNode rule, SchemaLocation location) {
    List<Condition> conditions = new ArrayList<>();
    rule.fieldNames()
        .forEachRemaining(
            test -> {
              JsonNode operands = rule.get(test);
              SchemaLocation operator = location.at(test);
              switch (test) {
                case "present" -> pointers(Test.PRESENT, operands, operator, conditions);
                case "absent" -> pointers(Test.ABSENT, operands, operator, conditions);
                case "equals" -> comparisons(Test.EQUALS, operands, operator, conditions);
                case "differs" -> comparisons(Test.DIFFERS, operands, operator, conditions);
                case "contains" -> comparisons(Test.CONTAINS, operands, operator, conditions);
                case OTHERWISE -> {}
                default ->
                    throw new SchemaException(
                        operator,
                        "this condition does not exist",
                        "use present, absent, equals, differs or contains");
              }
            });
    for (Condition condition : conditions) {
      if (!condition.pointer().startsWith("/")) {
        throw new SchemaException(
            location, condition.pointer() + " is not a JSON Pointer", "begin it with a slash");
      }
    }
    if (conditions.isEmpty()) {
      throw new SchemaException(location, "there is no condition", "add one, or remove the rule");
    }
    return conditions;
  }

  private static void pointers(
      Test test, JsonNode pointers, SchemaLocation operator, List<Condition> conditions) {
    if (!pointers.isArray()) {
      throw new SchemaException(operator, "this is not a list", "list the JSON Pointers");
    }
    pointers.forEach(pointer -> conditions.add(new Condition(test, pointer.asText(), List.of())));
  }

  private static void comparisons(
      Test test, JsonNode comparisons, SchemaLocation operator, List<Condition> conditions) {
    comparisons
        .properties()
        .forEach(
            entry -> {
              List<String> operands = new ArrayList<>();
              if (entry.getValue().isValueNode()) {
                operands.add(entry.getValue().asText());
              }
              entry.getValue().forEach(operand -> operands.add(operand.asText()));
              if (operands.isEmpty()) {
                throw new SchemaException(
                    operator.at(entry.getKey()), "there is nothing to compare with", "give a text");
              }
              conditions.add(new Condition(test, entry.getKey(), operands));
            });
  }
}
