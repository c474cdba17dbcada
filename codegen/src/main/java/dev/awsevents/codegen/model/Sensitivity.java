package dev.awsevents.codegen.model;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What {@code toString} must not print of a value.
 *
 * @param whole whether it is the whole value
 * @param members otherwise the names of the members that it is, compared without regard to case
 */
public record Sensitivity(boolean whole, List<String> members) {
  /** All of the value may be printed. */
  public static final Sensitivity NONE = new Sensitivity(false, List.of());

  /** Nothing of the value may be printed. */
  public static final Sensitivity WHOLE = new Sensitivity(true, List.of());

  /** That only some members must not be printed. */
  public static Sensitivity of(List<String> members) {
    return new Sensitivity(false, List.copyOf(members));
  }

  /** What must not be printed by this or by the other. */
  public Sensitivity and(Sensitivity other) {
    if (whole || other.whole) {
      return WHOLE;
    }
    Set<String> all = new LinkedHashSet<>(members);
    all.addAll(other.members);
    return of(List.copyOf(all));
  }

  /** Whether anything must not be printed. */
  public boolean isAny() {
    return whole || !members.isEmpty();
  }
}
