package dev.awsevents.benchmarks.cold;

import dev.awsevents.benchmarks.contender.ContenderName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * How long it takes to open the jars of the contenders. A JVM opens a jar when it first looks for a
 * class in it. In cold runs that is before the clock starts, because the harness comes last on the
 * class path.
 */
public final class JarOpening {
  private final Jvm jvm;
  private final int rounds;

  /**
   * A benchmark of one installation.
   *
   * @param rounds how many rounds the medians are made of
   */
  public JarOpening(Jvm jvm, int rounds) {
    this.jvm = jvm;
    this.rounds = rounds;
  }

  /** Opens each jar in JVMs of its own and returns a table. */
  public String table() throws IOException, InterruptedException {
    StringBuilder table = new StringBuilder("## Jars, " + jvm.name() + "\n\n");
    table.append("| jar | bytes | entries | ms to open |\n|---|---:|---:|---:|\n");
    for (Path jar : jars()) {
      table.append(row(jar));
    }
    return table.toString();
  }

  private static List<Path> jars() {
    return Stream.of(ContenderName.values())
        .flatMap(contender -> ClassPath.libraries(contender.jars()))
        .distinct()
        .sorted()
        .toList();
  }

  private String row(Path jar) throws IOException, InterruptedException {
    double[] milliseconds = new double[rounds];
    for (int round = 0; round < rounds; round++) {
      String output =
          jvm.run(
                  ColdBenchmark.OPTIONS,
                  ClassPath.harness(),
                  OpeningRun.class.getName(),
                  List.of(jar.toString()))
              .output();
      milliseconds[round] = Double.parseDouble(output) / 1e3;
    }
    Arrays.sort(milliseconds);
    try (ZipFile file = new ZipFile(jar.toFile())) {
      return String.format(
          Locale.ROOT,
          "| %s | %,d | %,d | %.2f |%n",
          jar.getFileName(),
          Files.size(jar),
          file.size(),
          milliseconds[rounds / 2]);
    }
  }
}
