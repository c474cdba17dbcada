package dev.awsevents.benchmarks.growth;

import dev.awsevents.benchmarks.cold.ClassPath;
import dev.awsevents.benchmarks.cold.Jvm;
import dev.awsevents.benchmarks.contender.ContenderName;
import dev.awsevents.benchmarks.payload.Payload;
import dev.awsevents.benchmarks.report.Results;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** How the cost of reading grows from 64 kB to 6 MB, and how long it takes to reach its lowest. */
public final class GrowthBenchmark {
  private static final List<String> OPTIONS = List.of("-XX:+UseSerialGC", "-Xmx1g");

  private final Jvm jvm;

  /** A benchmark of one installation. */
  public GrowthBenchmark(Jvm jvm) {
    this.jvm = jvm;
  }

  /** Reads ever larger payloads. A ratio of 1 means that the cost grows as the size does. */
  public void growth(Results results) throws IOException, InterruptedException {
    String output =
        jvm.run(OPTIONS, ClassPath.of(ContenderName.OURS), GrowthRun.class.getName(), List.of())
            .output();
    StringBuilder table =
        new StringBuilder("| shape | bytes | processor time for a byte, ps |\n|---|---:|---:|\n");
    Map<String, double[]> costs = new LinkedHashMap<>();
    for (String line : output.lines().toList()) {
      String[] cells = line.split(" ", -1);
      table.append("| ").append(String.join(" | ", cells)).append(" |\n");
      double cost = Double.parseDouble(cells[2]);
      costs.computeIfAbsent(cells[0], shape -> new double[] {cost, cost})[1] = cost;
    }
    results.note("## Growth, " + jvm.name() + "\n\n" + table);
    costs.forEach(
        (shape, firstAndLast) ->
            results.atMost(
                "cost of a byte at 6 MB over 64 kB, " + shape,
                OptionalDouble.of(firstAndLast[1] / firstAndLast[0]),
                2,
                1.2));
  }

  /** Reads one payload until it gets no faster. */
  public void steadyState(List<ContenderName> contenders, Payload payload, Results results)
      throws IOException, InterruptedException {
    StringBuilder table = new StringBuilder("| | ms to steady state |\n|---|---:|\n");
    for (ContenderName contender : contenders) {
      List<String> arguments = List.of(contender.name(), payload.name(), payload.file().toString());
      String milliseconds =
          jvm.run(OPTIONS, ClassPath.of(contender), SteadyStateRun.class.getName(), arguments)
              .output();
      table.append("| ").append(contender.title()).append(" | ").append(milliseconds);
      table.append(" |\n");
      if (contender == ContenderName.OURS) {
        results.atMost(
            "seconds of processor time to steady state, " + payload.title(),
            OptionalDouble.of(Double.parseDouble(milliseconds) / 1000),
            2,
            1);
      }
    }
    results.note(
        "## Time to steady state, " + payload.title() + ", " + jvm.name() + "\n\n" + table);
  }
}
