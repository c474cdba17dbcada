package dev.awsevents.benchmarks.cold;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** Child JVMs of one installation. */
public final class Jvm {
  private final Path home;
  private final int feature;
  private final Path java;

  /** The installation in a folder. */
  public Jvm(Path home) throws IOException {
    this.home = home;
    this.java = home.resolve("bin").resolve("java");
    Properties release = new Properties();
    try (Reader file = Files.newBufferedReader(home.resolve("release"))) {
      release.load(file);
    }
    String version = release.getProperty("JAVA_VERSION").replace("\"", "");
    this.feature = Runtime.Version.parse(version).feature();
  }

  /** The number of its version, such as 17. */
  public int feature() {
    return feature;
  }

  /** What tables call it. */
  public String name() {
    return "JDK " + feature;
  }

  /** Its folder. */
  public Path home() {
    return home;
  }

  /** The executable. */
  public Path java() {
    return java;
  }

  /** What a child has printed, and how long it took from start to end in nanoseconds. */
  public record Result(String output, long nanoseconds) {}

  /**
   * Runs a child to its end.
   *
   * @throws IllegalStateException if it fails; the message has what it printed
   */
  public Result run(
      List<String> options, String classPath, String mainClass, List<String> arguments)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(java.toString());
    command.addAll(options);
    command.addAll(List.of("-cp", classPath, mainClass));
    command.addAll(arguments);
    long start = System.nanoTime();
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).trim();
    int exit = process.waitFor();
    long nanoseconds = System.nanoTime() - start;
    if (exit != 0) {
      throw new IllegalStateException(command + " ended with " + exit + ": " + output);
    }
    return new Result(output, nanoseconds);
  }
}
