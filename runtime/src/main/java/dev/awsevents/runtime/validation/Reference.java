package dev.awsevents.runtime.validation;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** That another constraint holds, which may not be made before a value is checked. */
record Reference(Supplier<Constraint> target) implements Rule {
  @Override
  public void check(@Nullable Object value, Place place, Findings findings) {
    target.get().check(value, place, findings);
  }

  @Override
  public boolean accepts(@Nullable Object value) {
    return target.get().accepts(value);
  }
}
