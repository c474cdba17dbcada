package dev.awsevents.benchmarks.warm;

import java.util.ArrayList;
import java.util.List;

/**
 * What the JVMs of one contender have measured. The fastest counts: the load of the machine only
 * adds to a time, and it is never the same for two contenders.
 */
final class Forks {
  /** The second fastest may take this many times as long as the fastest. */
  private static final double TOLERANCE = 1.05;

  private final List<Fork> forks = new ArrayList<>();

  /**
   * One JVM.
   *
   * @param time microseconds for each operation in the fastest iteration
   * @param allocation bytes for each operation
   */
  record Fork(double time, double allocation) {}

  void add(Fork fork) {
    forks.add(fork);
  }

  /** Whether the two fastest agree. Then the load of the machine is in neither of them. */
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
