package dev.awsevents.runtime.recognition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awsevents.runtime.recognition.RecognitionRule.Condition;
import org.junit.jupiter.api.Test;

class ConditionTextTest {
  @Test
  void everyOutcomeHasItsOwnText() {
    Condition present = RecognitionRule.present("/a/0/b~1c");
    Condition absent = RecognitionRule.absent("/a");
    Condition equal = RecognitionRule.equalTo("/a", "x", "y");
    Condition differing = RecognitionRule.differing("/a", "x", "y");
    Condition containing = RecognitionRule.containing("/a", "x");

    assertEquals("$.a[0]['b/c'] is there", reason(present, true, true));
    assertEquals("$.a[0]['b/c'] is missing", reason(present, false, false));
    assertEquals("$.a is not there", reason(absent, true, false));
    assertEquals("$.a should not be there", reason(absent, false, true));
    assertEquals("$.a is 'x' or 'y'", reason(equal, true, true));
    assertEquals("$.a is not 'x' or 'y'", reason(equal, false, true));
    assertEquals("$.a is missing; it should be 'x' or 'y'", reason(equal, false, false));
    assertEquals("$.a is not 'x' or 'y'", reason(differing, true, true));
    assertEquals("$.a should not be 'x' or 'y'", reason(differing, false, true));
    assertEquals("$.a contains 'x'", reason(containing, true, true));
    assertEquals("$.a does not contain 'x'", reason(containing, false, true));
    assertEquals("$.a is missing; it should contain 'x'", reason(containing, false, false));
  }

  private static String reason(Condition condition, boolean holds, boolean present) {
    return ConditionText.of(new RuleMatch.Outcome(condition, holds, present));
  }
}
