package dev.awsevents.runtime.recognition;

import java.util.List;

/**
 * What a payload is to one rule.
 *
 * @param outcomes one for each condition of the rule, in their order
 */
public record RuleMatch(List<Outcome> outcomes) {
  /**
   * What a payload is to one condition. Where the condition does not hold although the key is
   * there, the key has another value, or should not be there.
   *
   * @param present whether the key is there, with any value
   */
  public record Outcome(RecognitionRule.Condition condition, boolean holds, boolean present) {}

  /** Copies the outcomes. */
  public RuleMatch {
    outcomes = List.copyOf(outcomes);
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
