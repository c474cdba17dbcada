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

/** Reads {@code x-identify}. */
final class RecognitionReader {
  private RecognitionReader() {}

  static Optional<Recognition> read(JsonNode schema, SchemaLocation root) {
    if (!schema.has("x-identify")) {
      return Optional.empty();
    }
    JsonNode rule = schema.get("x-identify");
    SchemaLocation location = root.at("x-identify");
    List<Condition> conditions = new ArrayList<>();
    rule.fieldNames()
        .forEachRemaining(
            test -> {
              JsonNode operands = rule.get(test);
              SchemaLocation place = location.at(test);
              switch (test) {
                case "present" -> pointers(Test.PRESENT, operands, place, conditions);
                case "absent" -> pointers(Test.ABSENT, operands, place, conditions);
                case "equals" -> comparisons(Test.EQUALS, operands, place, conditions);
                case "contains" -> comparisons(Test.CONTAINS, operands, place, conditions);
                default ->
                    throw new SchemaException(
                        place,
                        "there is no such condition",
                        "use present, absent, equals or contains");
              }
            });
    for (Condition condition : conditions) {
      if (!condition.pointer().startsWith("/")) {
        throw new SchemaException(
            location, condition.pointer() + " is no JSON Pointer", "begin it with a slash");
      }
    }
    if (conditions.isEmpty()) {
      throw new SchemaException(location, "there is no condition", "add one, or remove x-identify");
    }
    return Optional.of(new Recognition(conditions));
  }

  private static void pointers(
      Test test, JsonNode pointers, SchemaLocation place, List<Condition> conditions) {
    if (!pointers.isArray()) {
      throw new SchemaException(place, "this is no list", "list the JSON Pointers");
    }
    pointers.forEach(pointer -> conditions.add(new Condition(test, pointer.asText(), List.of())));
  }

  private static void comparisons(
      Test test, JsonNode comparisons, SchemaLocation place, List<Condition> conditions) {
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
                    place.at(entry.getKey()), "there is nothing to compare with", "give a text");
              }
              conditions.add(new Condition(test, entry.getKey(), operands));
            });
  }
}
