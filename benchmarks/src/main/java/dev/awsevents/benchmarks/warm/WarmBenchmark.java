package dev.awsevents.benchmarks.warm;

import dev.awsevents.benchmarks.cold.Jvm;
import dev.awsevents.benchmarks.contender.ContenderName;
import dev.awsevents.benchmarks.payload.Payload;
import dev.awsevents.benchmarks.report.Measurement;
import dev.awsevents.benchmarks.report.Metric;
import dev.awsevents.benchmarks.report.Results;
import dev.awsevents.benchmarks.report.Setting;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
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
 * Runs JMH in rounds. A round has one fork of each contender of a payload; every other round has
 * them in reverse. The rounds end when two forks of each contender agree.
 */
public final class WarmBenchmark {
  private final Jvm jvm;
  private final Compiler compiler;
  private final int mostRounds;

  /**
   * A benchmark of one installation.
   *
   * @param mostRounds it stops after so many rounds even if forks do not agree; at least 2
   */
  public WarmBenchmark(Jvm jvm, Compiler compiler, int mostRounds) {
    this.jvm = jvm;
    this.compiler = compiler;
    this.mostRounds = mostRounds;
  }

  /** The setting of the results. */
  public static Setting setting(Jvm jvm, Compiler compiler) {
    return new Setting(compiler.mode(), jvm.name());
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
          takers.stream().filter(ContenderName::makesEvents).toList(),
          results);
    }
  }

  private void run(
      Class<?> benchmark, Payload payload, List<ContenderName> contenders, Results results)
      throws RunnerException {
    Map<ContenderName, Forks> forks = new EnumMap<>(ContenderName.class);
    contenders.forEach(contender -> forks.put(contender, new Forks()));
    for (int round = 0; round < mostRounds; round++) {
      List<ContenderName> open = new ArrayList<>(contenders);
      open.removeIf(contender -> of(forks, contender).isSettled());
      if (round % 2 == 1) {
        Collections.reverse(open);
      }
      for (ContenderName contender : open) {
        of(forks, contender).add(fork(benchmark, payload, contender));
      }
    }
    boolean read = benchmark == ReadBenchmark.class;
    for (ContenderName contender : contenders) {
      Forks own = of(forks, contender);
      results.add(
          new Measurement(
              setting(jvm, compiler),
              read ? Metric.READ : Metric.WRITE,
              payload,
              contender,
              own.time()));
      results.add(
          new Measurement(
              setting(jvm, compiler),
              read ? Metric.READ_ALLOCATION : Metric.WRITE_ALLOCATION,
              payload,
              contender,
              own.allocation()));
    }
  }

  private static Forks of(Map<ContenderName, Forks> forks, ContenderName contender) {
    return Objects.requireNonNull(forks.get(contender));
  }

  private Forks.Fork fork(Class<?> benchmark, Payload payload, ContenderName contender)
      throws RunnerException {
    List<String> options = new ArrayList<>(compiler.options());
    options.addAll(List.of("-XX:+UseSerialGC", "-Xmx512m"));
    RunResult result =
        new Runner(
                new OptionsBuilder()
                    .include(benchmark.getName())
                    .param("payload", payload.name())
                    .param("contender", contender.name())
                    .jvm(jvm.java().toString())
                    .jvmArgs(options.toArray(String[]::new))
                    .mode(Mode.AverageTime)
                    .timeUnit(TimeUnit.MICROSECONDS)
                    .forks(1)
                    .warmupIterations(compiler == Compiler.C1 ? 3 : 8)
                    .warmupTime(TimeValue.milliseconds(400))
                    .measurementIterations(5)
                    .measurementTime(TimeValue.milliseconds(200))
                    .addProfiler(GCProfiler.class)
                    .verbosity(VerboseMode.SILENT)
                    .build())
            .runSingle();
    return new Forks.Fork(fastest(result), allocation(result));
  }

  private static double fastest(RunResult fork) {
    return fork.getBenchmarkResults().stream()
        .flatMap(result -> result.getIterationResults().stream())
        .mapToDouble(iteration -> iteration.getPrimaryResult().getScore())
        .min()
        .orElseThrow();
  }

  private static double allocation(RunResult fork) {
    return Objects.requireNonNull(fork.getSecondaryResults().get("gc.alloc.rate.norm")).getScore();
  }
}
