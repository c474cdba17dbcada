package dev.awsevents.runtime.recognition;

import java.util.List;

/**
 * How a payload compares with one rule.
 *
 * @param outcomes one for each condition of the rule, in their order
 * @param otherwise how it compares with the second-best rules, in their order
 */
public record RuleMatch(List<Outcome> outcomes, List<RuleMatch> otherwise) {
  /**
   * How a payload compares with one condition. If the condition does not hold although the key is
   * there, the key has another value or must not be there.
   *
   * @param present whether the key is there, with any value
   */
  public record Outcome(RecognitionRule.Condition condition, boolean holds, boolean present) {}

  /** Copies the lists. */
  public RuleMatch {
    outcomes = List.copyOf(outcomes);
    otherwise = List.copyOf(otherwise);
  }

  /** Whether all conditions hold. */
  public boolean holds() {
    for (Outcome outcome : outcomes) {
      if (!outcome.holds()) {
        return false;
      }
    }
    return true;
  }
}
