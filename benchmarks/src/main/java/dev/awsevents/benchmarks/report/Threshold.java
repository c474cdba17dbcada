package dev.awsevents.benchmarks.report;

import java.util.OptionalDouble;

/**
 * A ratio to hold.
 *
 * @param name what tables and the gate call it
 * @param value the ratio; empty if the run has not measured it
 * @param limit the value must not be beyond this
 * @param goal a better value, which the library does not have to reach
 * @param atLeast whether limit and goal are lower bounds; otherwise they are upper bounds
 */
public record Threshold(
    String name, OptionalDouble value, double limit, double goal, boolean atLeast) {
  /** Whether the limit is held; true if nothing was measured. */
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
