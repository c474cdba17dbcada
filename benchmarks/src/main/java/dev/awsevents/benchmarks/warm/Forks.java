package dev.awsevents.benchmarks.warm;

import java.util.ArrayList;
import java.util.List;

/**
 * What the JVMs of one contender have measured. The fastest counts, since the load of the machine,
 * which is never the same for two contenders, only adds to them.
 */
final class Forks {
  /** How far the second fastest may be behind the fastest. */
  private static final double TOLERANCE = 1.05;

  private final List<Fork> forks = new ArrayList<>();

  /**
   * One JVM.
   *
   * @param time the fastest iteration
   * @param allocation bytes for each operation
   */
  record Fork(double time, double allocation) {}

  void add(Fork fork) {
    forks.add(fork);
  }

  /** Whether two have come to the same, so that the load of the machine is in neither of them. */
  boolean isSettled() {
    double[] times = forks.stream().mapToDouble(Fork::time).sorted().toArray();
    return times.length > 1 && times[1] <= times[0] * TOLERANCE;
  }

  double time() {
    return forks.stream().mapToDouble(Fork::time).min().orElseThrow();
  }

  double allocation() {
    return forks.stream().mapToDouble(Fork::allocation).min().orElseThrow();
  }
}
