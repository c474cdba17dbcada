package dev.awsevents.site.type;

import com.fasterxml.jackson.databind.JsonNode;
import dev.awsevents.runtime.recognition.ConditionText;
import java.util.ArrayList;
import java.util.List;

/** By what a payload is recognised, in words. */
final class Recognition {
  private Recognition() {}

  /** The conditions of the first-best rule; empty if the type is not recognised. */
  static List<String> of(JsonNode schema) {
    JsonNode rule = schema.path("x-identify");
    List<String> conditions = new ArrayList<>();
    rule.path("equals")
        .properties()
        .forEach(each -> conditions.add(path(each.getKey()) + " is " + texts(each.getValue())));
    rule.path("contains")
        .properties()
        .forEach(
            each -> conditions.add(path(each.getKey()) + " contains " + texts(each.getValue())));
    rule.path("present").forEach(each -> conditions.add(path(each.asText()) + " is there"));
    rule.path("absent").forEach(each -> conditions.add(path(each.asText()) + " is not there"));
    rule.path("differs")
        .properties()
        .forEach(each -> conditions.add(path(each.getKey()) + " is not " + texts(each.getValue())));
    return conditions;
  }

  private static String path(String pointer) {
    return "`" + ConditionText.path(pointer) + "`";
  }

  private static String texts(JsonNode operand) {
    List<String> texts = new ArrayList<>();
    if (operand.isArray()) {
      operand.forEach(each -> texts.add("`" + each.asText() + "`"));
    } else {
      texts.add("`" + operand.asText() + "`");
    }
    return String.join(" or ", texts);
  }
}
