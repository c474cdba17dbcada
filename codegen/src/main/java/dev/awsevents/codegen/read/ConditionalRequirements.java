package dev.awsevents.codegen.read;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.codegen.model.ConditionalRequirement;
import dev.awsevents.codegen.model.Field;
import dev.awsevents.codegen.model.Scalar;
import dev.awsevents.codegen.model.TypeReference.Named;
import dev.awsevents.codegen.model.TypeReference.Plain;
import dev.awsevents.codegen.model.TypeReference.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads {@code if} and {@code then} of the one form that a builder can check: if a property has a
 * constant, others are required. Other forms describe values only.
 */
final class ConditionalRequirements {
  private ConditionalRequirements() {}

  static List<ConditionalRequirement> of(JsonNode schema, List<Field> fields) {
    JsonNode condition = schema.path("if");
    if (condition.path("properties").size() != 1 || !onlyProperties(condition)) {
      return List.of();
    }
    Map.Entry<String, JsonNode> property =
        condition.path("properties").properties().iterator().next();
    JsonNode constant = property.getValue().path("const");
    Optional<Field> field = find(property.getKey(), fields).filter(each -> isText(each));
    if (property.getValue().size() != 1 || !constant.isTextual() || field.isEmpty()) {
      return List.of();
    }
    List<Field> required = new ArrayList<>();
    schema
        .path("then")
        .path("required")
        .forEach(name -> find(name.asText(), fields).ifPresent(required::add));
    return required.isEmpty()
        ? List.of()
        : List.of(new ConditionalRequirement(field.get(), constant.asText(), required));
  }

  /** A condition may also say that the property itself is required. */
  private static boolean onlyProperties(JsonNode condition) {
    return condition.size() == (condition.has("required") ? 2 : 1);
  }

  private static Optional<Field> find(String wireName, List<Field> fields) {
    return fields.stream().filter(field -> field.wireName().equals(wireName)).findFirst();
  }

  private static boolean isText(Field field) {
    return (field.type() instanceof Plain plain && plain.scalar() == Scalar.STRING)
        || (field.type() instanceof Named named && named.shape() == Shape.OPEN_ENUM);
  }
}
