package dev.awsevents.benchmarks.growth;

import dev.awsevents.benchmarks.contender.Contender;
import dev.awsevents.benchmarks.contender.Contenders;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Reads one payload again and again, in a JVM of its own, and prints after how many milliseconds of
 * processor time it has come within a fifth of its lowest cost for good.
 */
public final class SteadyStateRun {
  private static final long WINDOW_NANOS = 100_000_000;
  private static final int WINDOWS = 100;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Keeps the compiler from dropping what nobody uses. */
  @SuppressWarnings("UnusedVariable")
  private static volatile Object sink = "";

  private SteadyStateRun() {}

  /**
   * Runs.
   *
   * @param args name of the contender; name of the payload; its file
   */
  public static void main(String[] args) throws IOException {
    byte[] json = Files.readAllBytes(Path.of(args[2]));
    Contender contender = Contenders.of(args[0], args[1]);
    double[] costs = new double[WINDOWS];
    for (int window = 0; window < WINDOWS; window++) {
      long start = THREADS.getCurrentThreadCpuTime();
      long reads = 0;
      long elapsed = 0;
      while (elapsed < WINDOW_NANOS) {
        sink = contender.read(json);
        reads++;
        elapsed = THREADS.getCurrentThreadCpuTime() - start;
      }
      costs[window] = (double) elapsed / reads;
    }
    System.out.println(settledAfter(costs) * (WINDOW_NANOS / 1_000_000));
  }

  /** The first window from which on the medians of five are near the lowest of them. */
  private static int settledAfter(double[] costs) {
    double[] medians = new double[costs.length - 4];
    for (int i = 0; i < medians.length; i++) {
      double[] five = Arrays.copyOfRange(costs, i, i + 5);
      Arrays.sort(five);
      medians[i] = five[2];
    }
    double lowest = Arrays.stream(medians).min().orElseThrow();
    int settled = medians.length;
    while (settled > 0 && medians[settled - 1] <= lowest * 1.2) {
      settled--;
    }
    return settled;
  }
}
