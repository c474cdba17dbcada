package dev.awsevents.benchmarks.mixed;

import dev.awsevents.benchmarks.cold.ClassPath;
import dev.awsevents.benchmarks.cold.Jvm;
import dev.awsevents.benchmarks.report.Results;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How fast one core goes through events of all types. An archive differs from the events of one
 * function: the code of no type is ever as warm, and the type must be found first.
 */
public final class MixedBenchmark {
  private static final List<String> OPTIONS = List.of("-XX:+UseSerialGC", "-Xmx2g");

  private final Jvm jvm;

  /** A benchmark of one installation. */
  public MixedBenchmark(Jvm jvm) {
    this.jvm = jvm;
  }

  /** Measures each kind of work in a JVM of its own. */
  public void run(Results results) throws IOException, InterruptedException {
    StringBuilder table =
        new StringBuilder("| | MB/s in the first round | MB/s once warm |\n|---|---:|---:|\n");
    for (Work work : Work.values()) {
      String[] rates = rates(work).split(" ", -1);
      table.append("| ").append(work.title()).append(" | ").append(String.join(" | ", rates));
      table.append(" |\n");
    }
    results.note("## Events of all types in one archive, one core, " + jvm.name() + "\n\n" + table);
  }

  private String rates(Work work) throws IOException, InterruptedException {
    String classPath =
        Stream.concat(
                ClassPath.libraries(List.of("")).map(Object::toString),
                Stream.of(ClassPath.harness()))
            .collect(Collectors.joining(File.pathSeparator));
    return jvm.run(OPTIONS, classPath, MixedRun.class.getName(), List.of(work.name())).output();
  }
}
