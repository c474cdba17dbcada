package dev.awsevents.benchmarks.report;

import java.util.OptionalDouble;

/**
 * A ratio to hold.
 *
 * @param name what tables and the gate call it
 * @param value the ratio; empty where the run has not measured it
 * @param limit the bound
 * @param goal what would be better still
 * @param atLeast whether the value must not be below the bound, instead of not above
 */
public record Threshold(
    String name, OptionalDouble value, double limit, double goal, boolean atLeast) {
  /** Whether the bound is held; true where nothing was measured. */
  public boolean isHeld() {
    return value.isEmpty() || reaches(limit);
  }

  /** Whether the goal is reached. */
  public boolean isGoalReached() {
    return value.isPresent() && reaches(goal);
  }

  private boolean reaches(double bound) {
    return atLeast ? value.getAsDouble() >= bound : value.getAsDouble() <= bound;
  }
}
