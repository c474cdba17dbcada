package dev.awsevents.runtime.validation;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A condition that a value as a whole fulfils or not.
 *
 * @param problem what is wrong with a value that does not
 * @param telling whether such a value is of another kind altogether
 */
record Condition(Predicate<@Nullable Object> fulfilled, String problem, boolean telling)
    implements Rule {
  @Override
  public void check(@Nullable Object value, Place place, Findings findings) {
    if (fulfilled.test(value)) {
      return;
    }
    if (telling) {
      findings.addTelling(place, problem);
    } else {
      findings.add(place, problem);
    }
  }

  @Override
  public boolean accepts(@Nullable Object value) {
    return fulfilled.test(value);
  }
}
