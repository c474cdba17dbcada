package dev.awsevents.benchmarks;

import static dev.awsevents.benchmarks.contender.ContenderName.AVAJE;
import static dev.awsevents.benchmarks.contender.ContenderName.AWS;
import static dev.awsevents.benchmarks.contender.ContenderName.DATABIND;
import static dev.awsevents.benchmarks.contender.ContenderName.JACKSON2;
import static dev.awsevents.benchmarks.contender.ContenderName.LIMIT;
import static dev.awsevents.benchmarks.contender.ContenderName.OURS;
import static dev.awsevents.benchmarks.contender.ContenderName.SCAN;
import static dev.awsevents.benchmarks.contender.ContenderName.SCAN_TEXT;

import dev.awsevents.benchmarks.cold.Archive;
import dev.awsevents.benchmarks.cold.ColdBenchmark;
import dev.awsevents.benchmarks.cold.JarOpening;
import dev.awsevents.benchmarks.cold.Jvm;
import dev.awsevents.benchmarks.contender.ContenderName;
import dev.awsevents.benchmarks.contender.Contenders;
import dev.awsevents.benchmarks.contender.LossCheck;
import dev.awsevents.benchmarks.growth.GrowthBenchmark;
import dev.awsevents.benchmarks.mixed.MixedBenchmark;
import dev.awsevents.benchmarks.payload.Payload;
import dev.awsevents.benchmarks.payload.PayloadWriter;
import dev.awsevents.benchmarks.report.Report;
import dev.awsevents.benchmarks.report.Results;
import dev.awsevents.benchmarks.report.Thresholds;
import dev.awsevents.benchmarks.warm.Compiler;
import dev.awsevents.benchmarks.warm.WarmBenchmark;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;

/**
 * What is measured, in three sizes. A full run takes long, so the report is written after each
 * part: nothing is lost if the run is stopped.
 */
final class Suite {
  private static final int COLD_ROUNDS = 15;

  /** With more rounds, a quick run would take more than ten minutes. */
  private static final int QUICK_WARM_ROUNDS = 2;

  private static final int MOST_WARM_ROUNDS = 4;
  private static final int OPENINGS = 7;

  private static final List<Payload> ALL = List.of(Payload.values());
  private static final List<Payload> FIVE =
      List.of(Payload.REST, Payload.SQS10, Payload.S3X10, Payload.DYNAMODB100, Payload.KINESIS100);

  private static final List<ContenderName> COLD =
      List.of(OURS, JACKSON2, AWS, DATABIND, AVAJE, SCAN);
  private static final List<ContenderName> WARM = List.of(OURS, AWS, AVAJE, SCAN_TEXT, LIMIT);
  private static final List<ContenderName> EVERYONE = List.of(ContenderName.values());

  private final Jvm jvm;
  private final List<Jvm> others;
  private final Path folder;

  Suite(Jvm jvm, List<Jvm> others, Path folder) {
    this.jvm = jvm;
    this.others = others;
    this.folder = folder;
  }

  Results quick() throws Exception {
    Results results = begin();
    cold(jvm, Archive.NONE, COLD, FIVE, results);
    warm(jvm, Compiler.C1, QUICK_WARM_ROUNDS, WARM, FIVE, results);
    return end(results);
  }

  Results gate() throws Exception {
    Results results = begin();
    cold(jvm, Archive.NONE, COLD, FIVE, results);
    warm(jvm, Compiler.C1, MOST_WARM_ROUNDS, WARM, ALL, results);
    warm(jvm, Compiler.C2, MOST_WARM_ROUNDS, WARM, ALL, results);
    growth(results);
    mixed(results);
    return end(results);
  }

  Results full() throws Exception {
    Results results = begin();
    cold(jvm, Archive.NONE, EVERYONE, FIVE, results);
    warm(jvm, Compiler.C1, MOST_WARM_ROUNDS, EVERYONE, ALL, results);
    warm(jvm, Compiler.C2, MOST_WARM_ROUNDS, EVERYONE, ALL, results);
    growth(results);
    mixed(results);
    end(results);
    cold(jvm, Archive.CLASS_DATA, COLD, FIVE, results);
    for (Jvm other : others) {
      cold(other, Archive.NONE, COLD, FIVE, results);
      cold(other, Archive.CLASS_DATA, COLD, FIVE, results);
      if (other.feature() >= 25) {
        cold(other, Archive.AHEAD_OF_TIME, COLD, FIVE, results);
      }
      warm(other, Compiler.C1, MOST_WARM_ROUNDS, WARM, FIVE, results);
      warm(other, Compiler.C2, MOST_WARM_ROUNDS, WARM, FIVE, results);
    }
    return results;
  }

  private Results begin() throws IOException, InterruptedException {
    PayloadWriter.writeAll();
    for (ContenderName contender : ContenderName.values()) {
      for (Payload payload : Payload.values()) {
        if (contender.makesEvents() && contender.takes(payload)) {
          check(contender, payload);
        }
      }
    }
    Results results = new Results();
    for (Payload payload : Payload.values()) {
      results.addSize(payload, payload.bytes().length);
    }
    results.note(new JarOpening(jvm, OPENINGS).table());
    return results;
  }

  private static void check(ContenderName contender, Payload payload) throws IOException {
    List<String> losses =
        LossCheck.losses(
            Contenders.of(contender.name(), payload.name()), new PayloadWriter().json(payload));
    if (!losses.isEmpty()) {
      throw new IllegalStateException(contender + " loses of " + payload + ": " + losses);
    }
  }

  private void cold(
      Jvm jvm,
      Archive archive,
      List<ContenderName> contenders,
      List<Payload> payloads,
      Results results)
      throws IOException, InterruptedException {
    progress(ColdBenchmark.setting(jvm, archive).name());
    new ColdBenchmark(jvm, archive, COLD_ROUNDS).run(contenders, payloads, results);
    Report.write(results, folder);
  }

  private void warm(
      Jvm jvm,
      Compiler compiler,
      int mostRounds,
      List<ContenderName> contenders,
      List<Payload> payloads,
      Results results)
      throws IOException, RunnerException {
    progress(WarmBenchmark.setting(jvm, compiler).name());
    new WarmBenchmark(jvm, compiler, mostRounds).run(contenders, payloads, results);
    Report.write(results, folder);
  }

  private void growth(Results results) throws IOException, InterruptedException {
    progress("growth and time to steady state");
    GrowthBenchmark growth = new GrowthBenchmark(jvm);
    growth.growth(results);
    growth.steadyState(List.of(OURS, AWS), Payload.REST, results);
  }

  private void mixed(Results results) throws IOException, InterruptedException {
    progress("events of all types");
    new MixedBenchmark(jvm).run(results);
  }

  private Results end(Results results) throws IOException {
    Thresholds.addTo(
        results,
        ColdBenchmark.setting(jvm, Archive.NONE),
        WarmBenchmark.setting(jvm, Compiler.C1),
        WarmBenchmark.setting(jvm, Compiler.C2));
    Report.write(results, folder);
    return results;
  }

  private static void progress(String part) {
    System.out.println("measuring: " + part);
  }
}
