package dev.awsevents.runtime.recognition;

import dev.awsevents.runtime.json.PathName;
import dev.awsevents.runtime.recognition.RecognitionRule.Condition;
import java.util.List;

/** Puts conditions into words. They say which keys a payload has, but never show its values. */
public final class ConditionText {
  private ConditionText() {}

  /** What the payload has, or why it does not meet the condition. */
  public static String of(RuleMatch.Outcome outcome) {
    return outcome.holds() ? success(outcome.condition()) : failure(outcome);
  }

  private static String success(Condition condition) {
    return path(condition.pointer())
        + switch (condition.test()) {
          case PRESENT -> " is there";
          case ABSENT -> " is not there";
          case EQUALS -> " is " + operands(condition.operands());
          case DIFFERS -> " is not " + operands(condition.operands());
          case CONTAINS -> " contains " + operands(condition.operands());
        };
  }

  private static String failure(RuleMatch.Outcome outcome) {
    Condition condition = outcome.condition();
    String path = path(condition.pointer());
    String operands = operands(condition.operands());
    return switch (condition.test()) {
      case PRESENT -> path + " is missing";
      case ABSENT -> path + " should not be there";
      case EQUALS ->
          outcome.present()
              ? path + " is not " + operands
              : path + " is missing; it should be " + operands;
      case DIFFERS -> path + " should not be " + operands;
      case CONTAINS ->
          outcome.present()
              ? path + " does not contain " + operands
              : path + " is missing; it should contain " + operands;
    };
  }

  private static String operands(List<String> operands) {
    StringBuilder text = new StringBuilder();
    for (String operand : operands) {
      text.append(text.length() == 0 ? "'" : " or '").append(operand).append('\'');
    }
    return text.toString();
  }

  /** A JSON Pointer as a JSON path. */
  public static String path(String pointer) {
    StringBuilder path = new StringBuilder("$");
    int end = 0;
    while (end < pointer.length()) {
      int from = end + 1;
      int slash = pointer.indexOf('/', from);
      end = slash < 0 ? pointer.length() : slash;
      String segment = pointer.substring(from, end);
      if (segment.equals("0")) {
        path.append("[0]"); // a rule can name no other element
      } else {
        PathName.append(path, segment.replace("~1", "/").replace("~0", "~"));
      }
    }
    return path.toString();
  }
}
