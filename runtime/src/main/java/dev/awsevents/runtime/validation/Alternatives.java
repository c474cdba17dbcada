package dev.awsevents.runtime.validation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** That one of several constraints holds, and for {@code oneOf} no other. */
final class Alternatives implements Rule {
  private final List<Constraint> alternatives;
  private final boolean onlyOne;

  Alternatives(boolean onlyOne, Constraint... alternatives) {
    this.alternatives = List.of(alternatives);
    this.onlyOne = onlyOne;
  }

  @Override
  public void check(@Nullable Object value, Place place, Findings findings) {
    List<Findings> rejections = new ArrayList<>();
    for (Constraint alternative : alternatives) {
      Findings rejection = new Findings();
      alternative.check(value, place, rejection);
      if (!rejection.isEmpty()) {
        rejections.add(rejection);
      } else if (!onlyOne) {
        return;
      }
    }
    int accepted = alternatives.size() - rejections.size();
    if (accepted > 1) {
      findings.addTelling(place, "fits more than one of the alternatives in the schema");
    } else if (accepted == 0) {
      explain(rejections, place, findings);
    }
  }

  @Override
  public boolean accepts(@Nullable Object value) {
    int accepted = 0;
    for (int i = 0; i < alternatives.size(); i++) {
      if (alternatives.get(i).accepts(value)) {
        if (!onlyOne) {
          return true;
        }
        accepted++;
      }
    }
    return accepted == 1;
  }

  /** If the value shows which alternative it is to be, what is wrong with it as that one. */
  private static void explain(List<Findings> rejections, Place place, Findings findings) {
    List<Findings> meant =
        rejections.size() == 1
            ? rejections
            : rejections.stream().filter(each -> !each.tellAnotherKind(place)).toList();
    if (meant.size() == 1) {
      findings.addAll(meant.get(0));
    } else {
      findings.addTelling(place, "fits none of the alternatives in the schema");
    }
  }
}
