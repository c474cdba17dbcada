package dev.awsevents.runtime.validation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a schema says of the elements of a list. */
final class Elements implements Rule {
  private List<Constraint> first = List.of();
  private @Nullable Constraint others;

  void first(Constraint... constraints) {
    first = List.of(constraints);
  }

  void others(Constraint constraint) {
    others = constraint;
  }

  @Override
  public void check(@Nullable Object value, Place place, Findings findings) {
    if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        Constraint constraint = at(i);
        if (constraint != null) {
          constraint.check(list.get(i), place.element(i), findings);
        }
      }
    }
  }

  @Override
  public boolean accepts(@Nullable Object value) {
    if (value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        Constraint constraint = at(i);
        if (constraint != null && !constraint.accepts(list.get(i))) {
          return false;
        }
      }
    }
    return true;
  }

  private @Nullable Constraint at(int element) {
    return element < first.size() ? first.get(element) : others;
  }
}
