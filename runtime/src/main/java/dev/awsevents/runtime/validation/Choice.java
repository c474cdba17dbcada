package dev.awsevents.runtime.validation;

import org.jspecify.annotations.Nullable;

/** That one of two constraints holds, according to whether a third one does. */
record Choice(Constraint condition, Constraint then, Constraint otherwise) implements Rule {
  @Override
  public void check(@Nullable Object value, Place place, Findings findings) {
    chosen(value).check(value, place, findings);
  }

  @Override
  public boolean accepts(@Nullable Object value) {
    return chosen(value).accepts(value);
  }

  private Constraint chosen(@Nullable Object value) {
    return condition.accepts(value) ? then : otherwise;
  }
}
