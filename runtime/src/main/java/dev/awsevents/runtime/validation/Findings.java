package dev.awsevents.runtime.validation;

import dev.awsevents.Violation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What has been found wrong with a value. */
final class Findings {
  /**
   * One thing that is wrong.
   *
   * @param telling whether it shows that the value is of another kind altogether, such as another
   *     variant of a union
   */
  private record Finding(Place place, String problem, boolean telling) {}

  private final List<Finding> found = new ArrayList<>();

  void add(Place place, String problem) {
    found.add(new Finding(place, problem, false));
  }

  /** Adds something that shows that the value is of another kind altogether. */
  void addTelling(Place place, String problem) {
    found.add(new Finding(place, problem, true));
  }

  void addAll(Findings others) {
    found.addAll(others.found);
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  /** Whether a value, by itself or by one of its members, shows to be of another kind. */
  boolean tellAnotherKind(Place value) {
    return found.stream().anyMatch(each -> each.telling && each.place.depth() <= value.depth() + 1);
  }

  /** Two schemas that hold for one value may say the same. */
  List<Violation> violations() {
    if (found.isEmpty()) {
      return List.of();
    }
    Set<Violation> violations = new LinkedHashSet<>();
    found.forEach(each -> violations.add(new Violation(each.place.path(), each.problem)));
    return List.copyOf(violations);
  }
}
