package dev.awsevents.benchmarks;

import dev.awsevents.benchmarks.cold.Jvm;
import dev.awsevents.benchmarks.report.Results;
import dev.awsevents.benchmarks.report.Threshold;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What {@code benchmarks/run} starts. */
public final class Main {
  private static final String USAGE = "usage: run [--gate | --full]";

  private Main() {}

  /**
   * Measures, writes the report, and ends with 1 when a gate is asked for and a ratio is not held.
   */
  public static void main(String[] args) throws Exception {
    List<Jvm> others = new ArrayList<>();
    boolean gate = false;
    boolean full = false;
    for (int i = 0; i < args.length; i++) {
      switch (args[i]) {
        case "--gate" -> gate = true;
        case "--full" -> full = true;
        case "--jdk" -> others.add(new Jvm(Path.of(args[++i])));
        default -> {
          System.err.println(USAGE);
          System.exit(2);
        }
      }
    }
    Path folder = Path.of("results");
    Suite suite = new Suite(new Jvm(Path.of(System.getProperty("java.home"))), others, folder);
    Results results = full ? suite.full() : gate ? suite.gate() : suite.quick();
    System.out.println("written to " + folder);
    print(results.thresholds());
    if (gate && !results.thresholds().stream().allMatch(Threshold::isHeld)) {
      System.exit(1);
    }
  }

  private static void print(List<Threshold> thresholds) {
    for (Threshold threshold : thresholds) {
      if (threshold.value().isPresent()) {
        System.out.printf(
            Locale.ROOT,
            "%s %.2f %s%s%s%n",
            threshold.name(),
            threshold.value().getAsDouble(),
            threshold.atLeast() ? ">=" : "<=",
            threshold.limit(),
            threshold.isHeld() ? "" : " MISSED");
      }
    }
  }
}
