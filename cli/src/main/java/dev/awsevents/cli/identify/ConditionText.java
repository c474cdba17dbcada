package dev.awsevents.cli.identify;

import dev.awsevents.json.JsonPathNames;
import dev.awsevents.recognition.RecognitionRule.Condition;
import dev.awsevents.recognition.RecognitionRule.Test;
import dev.awsevents.recognition.RuleMatch;
import java.util.List;
import java.util.stream.Collectors;

/** Conditions in words. Nothing of the payload is told but whether it has a key. */
public final class ConditionText {
  private ConditionText() {}

  /** What the condition asks for, with its place as a JSON path. */
  public static String of(Condition condition) {
    return path(condition.pointer())
        + switch (condition.test()) {
          case PRESENT -> " is there";
          case ABSENT -> " is not there";
          case EQUALS -> " is " + operands(condition.operands());
          case CONTAINS -> " contains " + operands(condition.operands());
        };
  }

  /** Why a condition does not hold. */
  public static String failure(RuleMatch.Outcome outcome) {
    if (outcome.condition().test() == Test.ABSENT) {
      return "it is there";
    }
    return outcome.present() ? "it has another value" : "it is not there";
  }

  private static String operands(List<String> operands) {
    return operands.stream()
        .map(operand -> "'" + operand + "'")
        .collect(Collectors.joining(" or "));
  }

  /** A JSON Pointer as a JSON path. */
  public static String path(String pointer) {
    StringBuilder path = new StringBuilder("$");
    for (String segment : pointer.substring(1).split("/", -1)) {
      if (segment.equals("0")) {
        path.append("[0]"); // the only element that a rule can name
      } else {
        JsonPathNames.append(path, segment.replace("~1", "/").replace("~0", "~"));
      }
    }
    return path.toString();
  }
}
