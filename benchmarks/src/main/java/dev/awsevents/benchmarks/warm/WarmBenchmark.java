package dev.awsevents.benchmarks.warm;

import dev.awsevents.benchmarks.cold.Jvm;
import dev.awsevents.benchmarks.contender.ContenderName;
import dev.awsevents.benchmarks.payload.Payload;
import dev.awsevents.benchmarks.report.Measurement;
import dev.awsevents.benchmarks.report.Metric;
import dev.awsevents.benchmarks.report.Results;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * JMH, one fork per contender and payload, the contenders of a payload one after the other. The
 * median of all iterations, which a moment's load on the machine does not move.
 */
public final class WarmBenchmark {
  private final Jvm jvm;
  private final Compiler compiler;

  /** A benchmark of one installation. */
  public WarmBenchmark(Jvm jvm, Compiler compiler) {
    this.jvm = jvm;
    this.compiler = compiler;
  }

  /** The setting that the results are under. */
  public static String setting(Jvm jvm, Compiler compiler) {
    return "warm, " + jvm.name() + ", " + compiler;
  }

  /** Runs all contenders on all payloads. */
  public void run(List<ContenderName> contenders, List<Payload> payloads, Results results)
      throws RunnerException {
    for (Payload payload : payloads) {
      List<ContenderName> takers = contenders.stream().filter(c -> c.takes(payload)).toList();
      run(ReadBenchmark.class, payload, takers, results);
      run(
          WriteBenchmark.class,
          payload,
          takers.stream().filter(ContenderName::writes).toList(),
          results);
    }
  }

  private void run(
      Class<?> benchmark, Payload payload, List<ContenderName> contenders, Results results)
      throws RunnerException {
    if (contenders.isEmpty()) {
      return;
    }
    List<String> options = new ArrayList<>(compiler.options());
    options.addAll(List.of("-XX:+UseSerialGC", "-Xmx512m"));
    for (RunResult result :
        new Runner(
                new OptionsBuilder()
                    .include(benchmark.getName())
                    .param("payload", payload.name())
                    .param(
                        "contender",
                        contenders.stream().map(ContenderName::name).toArray(String[]::new))
                    .jvm(jvm.java().toString())
                    .jvmArgs(options.toArray(String[]::new))
                    .mode(Mode.AverageTime)
                    .timeUnit(TimeUnit.MICROSECONDS)
                    .forks(1)
                    .warmupIterations(compiler == Compiler.C1 ? 4 : 8)
                    .warmupTime(TimeValue.milliseconds(400))
                    .measurementIterations(7)
                    .measurementTime(TimeValue.milliseconds(250))
                    .addProfiler(GCProfiler.class)
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .run()) {
      add(benchmark == ReadBenchmark.class, payload, result, results);
    }
  }

  private void add(boolean read, Payload payload, RunResult result, Results results) {
    String setting = setting(jvm, compiler);
    ContenderName contender = ContenderName.valueOf(result.getParams().getParam("contender"));
    double[] times =
        result.getBenchmarkResults().stream()
            .flatMap(fork -> fork.getIterationResults().stream())
            .mapToDouble(iteration -> iteration.getPrimaryResult().getScore())
            .toArray();
    Arrays.sort(times);
    double allocation =
        Objects.requireNonNull(result.getSecondaryResults().get("gc.alloc.rate.norm")).getScore();
    results.add(
        new Measurement(
            setting,
            read ? Metric.READ : Metric.WRITE,
            payload,
            contender,
            times[times.length / 2]));
    results.add(
        new Measurement(
            setting,
            read ? Metric.READ_ALLOCATION : Metric.WRITE_ALLOCATION,
            payload,
            contender,
            allocation));
  }
}
