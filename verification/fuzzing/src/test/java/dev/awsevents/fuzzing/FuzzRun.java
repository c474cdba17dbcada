package dev.awsevents.fuzzing;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Fuzzes all targets one after the other, for some minutes each, and prints what was done. Jazzer
 * fuzzes one target in a JVM, so each gets its own.
 */
public final class FuzzRun {
  /** An execution that takes longer is a finding. Most take less than a millisecond. */
  private static final int TIMEOUT_SECONDS = 20;

  private static final int MAX_INPUT_BYTES = 4_096;

  private FuzzRun() {}

  /**
   * Fuzzes.
   *
   * @param arguments the minutes for each target; the folder to work in, where inputs of earlier
   *     runs are used again; the folder of the kept inputs
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    double minutes = Double.parseDouble(arguments[0]);
    List<FuzzResult> results = new ArrayList<>();
    for (Method target : FuzzTargets.all()) {
      Path work = Path.of(arguments[1]).resolve(target.getDeclaringClass().getSimpleName());
      results.add(fuzz(target, Math.round(minutes * 60), work, Path.of(arguments[2])));
    }
    System.out.print(FuzzResult.table(results));
    if (results.stream().anyMatch(FuzzResult::failed)) {
      System.exit(1);
    }
  }

  private static FuzzResult fuzz(Method target, long seconds, Path work, Path keptInputs)
      throws IOException, InterruptedException {
    Path corpus = Files.createDirectories(work.resolve("corpus"));
    Path log = work.resolve("log.txt");
    String name = target.getDeclaringClass().getName();
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // The flags silence warnings of JDK 25 about what Jazzer does.
    command.add("-XX:+EnableDynamicAgentLoading");
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-Xmx1g");
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add("com.code_intelligence.jazzer.Jazzer");
    command.add("--target_class=" + name);
    command.add("--target_method=" + target.getName());
    command.add("--instrumentation_includes=dev.awsevents.**");
    command.add("--instrumentation_excludes=dev.awsevents.fuzzing.**");
    // A schema has patterns, which are compiled on purpose.
    command.add("--disabled_hooks=com.code_intelligence.jazzer.sanitizers.RegexInjection");
    command.add("--reproducer_path=" + work);
    command.add("-artifact_prefix=" + work + File.separator);
    command.add("-max_total_time=" + seconds);
    command.add("-report_slow_units=" + TIMEOUT_SECONDS);
    command.add("-timeout=" + TIMEOUT_SECONDS);
    command.add("-max_len=" + MAX_INPUT_BYTES);
    command.add(corpus.toString());
    Path kept = keptInputs.resolve(name.replace('.', '/') + "Inputs").resolve(target.getName());
    if (Files.isDirectory(kept)) {
      // Jazzer tries inputs that are hardly longer than those it has, so some of these are long.
      command.add(kept.toString());
    }
    System.out.println(name + ": " + seconds + " s, see " + log);
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(Redirect.to(log.toFile()))
            .start();
    int exitCode = process.waitFor();
    try (Stream<String> lines = Files.lines(log)) {
      return FuzzResult.of(target.getDeclaringClass().getSimpleName(), exitCode, lines.toList());
    }
  }
}
