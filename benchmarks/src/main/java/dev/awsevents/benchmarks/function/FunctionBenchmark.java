package dev.awsevents.benchmarks.function;

import dev.awsevents.benchmarks.cold.Jvm;
import dev.awsevents.fixtures.Fixtures;
import dev.awsevents.sqs.SqsEvent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Whole functions, from the start of the process to the first response, and warm. In a round each
 * contender has its turn, in every other round in reverse order.
 */
public final class FunctionBenchmark {
  private static final Path FOLDER = Path.of("target", "functions");
  private static final int ROUNDS = 9;
  private static final List<Integer> ENVIRONMENTS = List.of(1, 4, 16);
  private static final int WARM_UP_SECONDS = 3;
  private static final int COUNTED_SECONDS = 5;

  private final Jvm jvm;
  private final List<Jvm> others;
  private final byte[] event = Fixtures.json(SqsEvent.class);

  /** A benchmark of these installations. */
  public FunctionBenchmark(Jvm jvm, List<Jvm> others) {
    this.jvm = jvm;
    this.others = others;
  }

  /**
   * Measures, writes a file of tables, and prints the ratios of the gate.
   *
   * @return whether all ratios are held
   */
  public boolean run(Path results) throws IOException, InterruptedException {
    try (FunctionContenders makes = new FunctionContenders();
        GoFunction go = GoFunction.create()) {
      return run(makes, go.build(), results);
    }
  }

  private boolean run(FunctionContenders makes, Optional<FunctionContender> go, Path results)
      throws IOException, InterruptedException {
    Jvm newest = others.isEmpty() ? jvm : others.get(others.size() - 1);
    FunctionContender aws = FunctionContenders.awsTypes(jvm);
    FunctionContender ours = FunctionContenders.ourTypes(jvm);
    FunctionContender own = FunctionContenders.own(jvm);
    FunctionContender packaged = makes.packaged(newest, true, FOLDER.resolve("newest-shrunk"));
    List<FunctionContender> contenders = new ArrayList<>();
    contenders.addAll(List.of(aws, ours, own));
    contenders.add(makes.packaged(jvm, true, FOLDER.resolve("shrunk")));
    contenders.add(makes.packaged(newest, false, FOLDER.resolve("newest")));
    contenders.add(packaged);
    go.ifPresent(contenders::add);

    Map<String, FunctionStart> starts = starts(contenders);
    Map<String, List<Long>> rates = new LinkedHashMap<>();
    List<FunctionContender> warm = new ArrayList<>(List.of(aws, ours, own));
    go.ifPresent(warm::add);
    for (FunctionContender contender : warm) {
      List<Long> perSecond = new ArrayList<>();
      for (int environments : ENVIRONMENTS) {
        perSecond.add(invocationsPerSecond(contender, environments));
      }
      rates.put(contender.name(), perSecond);
    }
    Path folder = Files.createDirectories(results.resolve("function"));
    Files.writeString(
        folder.resolve(LocalDate.now(ZoneId.systemDefault()) + ".md"),
        FunctionReport.of(event.length, starts, ENVIRONMENTS, rates, contenders));
    return FunctionGate.check(starts, rates, aws, own, packaged, go);
  }

  private Map<String, FunctionStart> starts(List<FunctionContender> contenders)
      throws IOException, InterruptedException {
    Map<String, double[][]> samples = new LinkedHashMap<>();
    for (FunctionContender contender : contenders) {
      start(contender); // the files are in the page cache then
      samples.put(contender.name(), new double[3][ROUNDS]);
    }
    List<FunctionContender> order = new ArrayList<>(contenders);
    for (int round = 0; round < ROUNDS; round++) {
      for (FunctionContender contender : order) {
        FunctionStart sample = start(contender);
        double[][] all = Objects.requireNonNull(samples.get(contender.name()));
        all[0][round] = sample.firstMilliseconds();
        all[1][round] = sample.secondMilliseconds();
        all[2][round] = sample.peakMegabytes();
      }
      Collections.reverse(order);
    }
    Map<String, FunctionStart> medians = new LinkedHashMap<>();
    samples.forEach(
        (name, all) ->
            medians.put(name, new FunctionStart(median(all[0]), median(all[1]), median(all[2]))));
    return medians;
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }

  private FunctionStart start(FunctionContender contender)
      throws IOException, InterruptedException {
    try (LoopbackApi api = new LoopbackApi(event, 2)) {
      long begin = System.nanoTime();
      Process process = contender.start(api);
      api.awaitEnd(process);
      double peak = peakMegabytes(process);
      end(process);
      return new FunctionStart((api.firstAnswer() - begin) / 1e6, api.lastDuration() / 1e6, peak);
    }
  }

  private static double peakMegabytes(Process process) throws IOException {
    for (String line : Files.readAllLines(Path.of("/proc/" + process.pid() + "/status"))) {
      if (line.startsWith("VmHWM:")) {
        return Long.parseLong(line.replaceAll("[^0-9]", "")) / 1e3;
      }
    }
    throw new IllegalStateException("the kernel does not tell the peak of the resident set");
  }

  private static void end(Process process) throws InterruptedException {
    process.destroyForcibly();
    process.waitFor();
  }

  private long invocationsPerSecond(FunctionContender contender, int environments)
      throws IOException, InterruptedException {
    List<LoopbackApi> apis = new ArrayList<>();
    List<Process> processes = new ArrayList<>();
    try {
      for (int i = 0; i < environments; i++) {
        LoopbackApi api = new LoopbackApi(event, Long.MAX_VALUE);
        apis.add(api);
        Process process = contender.start(api);
        processes.add(process);
        api.awaitAnswer(process);
      }
      TimeUnit.SECONDS.sleep(WARM_UP_SECONDS);
      long before = apis.stream().mapToLong(LoopbackApi::answered).sum();
      long begin = System.nanoTime();
      TimeUnit.SECONDS.sleep(COUNTED_SECONDS);
      long count = apis.stream().mapToLong(LoopbackApi::answered).sum() - before;
      long rate = Math.round(count / ((System.nanoTime() - begin) / 1e9));
      System.out.printf(
          Locale.ROOT, "%s, %d environments: %d a second%n", contender.name(), environments, rate);
      return rate;
    } finally {
      for (Process process : processes) {
        end(process);
      }
      for (LoopbackApi api : apis) {
        api.close();
      }
    }
  }
}
