package dev.awsevents.benchmarks.cold;

import dev.awsevents.benchmarks.contender.ContenderName;
import dev.awsevents.benchmarks.payload.Payload;
import dev.awsevents.benchmarks.report.Measurement;
import dev.awsevents.benchmarks.report.Metric;
import dev.awsevents.benchmarks.report.Results;
import dev.awsevents.benchmarks.report.Setting;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Medians of fresh JVMs. In a round each contender has its turn, in every other round in reverse
 * order. So the load of the machine meets all of them alike.
 */
public final class ColdBenchmark {
  /** As Lambda runs Java by default: the first compiler only, and the serial collector. */
  static final List<String> OPTIONS =
      List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx512m");

  private final Jvm jvm;
  private final Archive archive;
  private final int rounds;

  /** A benchmark of one installation. */
  public ColdBenchmark(Jvm jvm, Archive archive, int rounds) {
    this.jvm = jvm;
    this.archive = archive;
    this.rounds = rounds;
  }

  /** The setting of the results. */
  public static Setting setting(Jvm jvm, Archive archive) {
    return new Setting(archive.mode(), jvm.name());
  }

  /** Who reads what as its first event. A null contender is the empty JVM. */
  private record Subject(@Nullable ContenderName contender, Payload payload) {
    String classPath() {
      return contender == null ? ClassPath.harness() : ClassPath.of(contender);
    }

    List<String> arguments() {
      return List.of(
          contender == null ? "EMPTY" : contender.name(),
          payload.name(),
          payload.file().toString(),
          String.valueOf(contender != null && contender.makesEvents()));
    }
  }

  /** Runs all contenders on all payloads. */
  public void run(List<ContenderName> contenders, List<Payload> payloads, Results results)
      throws IOException, InterruptedException {
    List<Subject> subjects = new ArrayList<>();
    for (Payload payload : payloads) {
      subjects.add(new Subject(null, payload));
      for (ContenderName contender : contenders) {
        if (contender.takes(payload)) {
          subjects.add(new Subject(contender, payload));
        }
      }
    }
    for (Subject subject : subjects) {
      if (archive == Archive.NONE) {
        countClasses(subject, results);
      } else {
        run(with(archive.making(archiveFile(subject))), subject);
      }
    }
    Map<Subject, Map<Metric, double[]>> samples = new LinkedHashMap<>();
    for (int round = 0; round < rounds; round++) {
      for (Subject subject : subjects) {
        sample(subject, round, samples.computeIfAbsent(subject, s -> new EnumMap<>(Metric.class)));
      }
      Collections.reverse(subjects);
    }
    samples.forEach(
        (subject, metrics) ->
            metrics.forEach(
                (metric, values) -> {
                  Arrays.sort(values);
                  add(subject, metric, values[values.length / 2], results);
                }));
  }

  private void sample(Subject subject, int round, Map<Metric, double[]> samples)
      throws IOException, InterruptedException {
    List<String> options = with(archive.using(archiveFile(subject)));
    Jvm.Result result = run(options, subject);
    String[] numbers = result.output().split(" ", -1);
    put(samples, Metric.FIRST_READ, round, Double.parseDouble(numbers[0]) / 1e3);
    put(samples, Metric.FIRST_WRITE, round, Double.parseDouble(numbers[1]) / 1e3);
    put(samples, Metric.SECOND_READ, round, Double.parseDouble(numbers[2]) / 1e3);
    put(samples, Metric.PEAK_MEMORY, round, Double.parseDouble(numbers[3]) / 1e3);
    put(samples, Metric.WAIT, round, Double.parseDouble(numbers[4]) / 1e3);
    put(samples, Metric.PROCESS, round, result.nanoseconds() / 1e6);
  }

  private void put(Map<Metric, double[]> samples, Metric metric, int round, double value) {
    samples.computeIfAbsent(metric, m -> new double[rounds])[round] = value;
  }

  private void countClasses(Subject subject, Results results)
      throws IOException, InterruptedException {
    Path log = Files.createTempFile("classes", ".log");
    run(with(List.of("-Xlog:class+load:file=" + log)), subject);
    List<String> loaded =
        Files.readAllLines(log).stream().filter(line -> line.contains("source:")).toList();
    Files.delete(log);
    long library =
        loaded.stream()
            .filter(line -> line.contains("source: file:") && !line.contains(ClassPath.harness()))
            .count();
    add(subject, Metric.ALL_CLASSES, loaded.size(), results);
    add(subject, Metric.LIBRARY_CLASSES, (double) library, results);
  }

  private Jvm.Result run(List<String> options, Subject subject)
      throws IOException, InterruptedException {
    return jvm.run(options, subject.classPath(), ColdRun.class.getName(), subject.arguments());
  }

  private void add(Subject subject, Metric metric, double value, Results results) {
    results.add(
        new Measurement(
            setting(jvm, archive), metric, subject.payload(), subject.contender(), value));
  }

  private Path archiveFile(Subject subject) {
    return Path.of(
        "target",
        String.join(
            "-",
            "archive",
            jvm.name().replace(' ', '-'),
            archive.name(),
            subject.arguments().get(0),
            subject.payload().name()));
  }

  private static List<String> with(List<String> more) {
    List<String> options = new ArrayList<>(OPTIONS);
    options.addAll(more);
    return options;
  }
}
