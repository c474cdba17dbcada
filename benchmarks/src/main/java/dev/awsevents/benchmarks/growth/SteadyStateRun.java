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
 * Reads one payload again and again, in a JVM of its own. Prints the milliseconds of processor time
 * until a read costs at most a fifth more than in the second half of the run.
 */
public final class SteadyStateRun {
  private static final long WINDOW_NANOS = 100_000_000;
  private static final int WINDOWS = 100;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  /** Keeps the compiler from dropping reads whose result nobody uses. */
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

  /** The first window from which five in a row are near the later ones, by their medians. */
  private static int settledAfter(double[] costs) {
    double later = median(costs, WINDOWS / 2, WINDOWS);
    int window = 0;
    while (median(costs, window, window + 5) > later * 1.2) {
      window++;
    }
    return window;
  }

  private static double median(double[] costs, int from, int to) {
    double[] sorted = Arrays.copyOfRange(costs, from, to);
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
