package dev.awsevents.benchmarks;

import dev.awsevents.benchmarks.cold.Jvm;
import dev.awsevents.benchmarks.function.FunctionBenchmark;
import dev.awsevents.benchmarks.report.Picture;
import dev.awsevents.benchmarks.report.Report;
import dev.awsevents.benchmarks.report.Results;
import dev.awsevents.benchmarks.report.Threshold;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What {@code benchmarks/run} starts. */
public final class Main {
  private static final String USAGE = "usage: run [--gate | --full | --function | --redraw <date>]";

  private static final Path RESULTS = Path.of("results");

  private Main() {}

  /**
   * Measures and writes the report. With {@code --gate} the exit code is 1 if a ratio is not held.
   * With {@code --redraw} it only draws the pictures of an earlier report again.
   */
  public static void main(String[] args) throws Exception {
    List<Jvm> others = new ArrayList<>();
    boolean gate = false;
    boolean full = false;
    boolean function = false;
    for (int i = 0; i < args.length; i++) {
      switch (args[i]) {
        case "--gate" -> gate = true;
        case "--full" -> full = true;
        case "--function" -> function = true;
        case "--redraw" -> {
          Picture.drawAll(Report.file(RESULTS, following(args, i)));
          return;
        }
        case "--jdk" -> others.add(new Jvm(Path.of(following(args, i++))));
        default -> refuse();
      }
    }
    Jvm jvm = new Jvm(Path.of(System.getProperty("java.home")));
    if (function) {
      if (!new FunctionBenchmark(jvm, others).run(RESULTS)) {
        System.exit(1);
      }
      return;
    }
    Suite suite = new Suite(jvm, others, RESULTS);
    Results results = full ? suite.full() : gate ? suite.gate() : suite.quick();
    System.out.println("written to " + RESULTS);
    print(results.thresholds());
    if (gate && !results.thresholds().stream().allMatch(Threshold::isHeld)) {
      System.exit(1);
    }
  }

  private static String following(String[] args, int option) {
    if (option + 1 == args.length) {
      refuse();
    }
    return args[option + 1];
  }

  private static void refuse() {
    System.err.println(USAGE);
    System.exit(2);
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
