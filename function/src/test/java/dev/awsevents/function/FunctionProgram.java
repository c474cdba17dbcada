package dev.awsevents.function;

import dev.awsevents.AwsEvents;
import dev.awsevents.fixtures.Fixtures;
import dev.awsevents.sqs.SqsEvent;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A function in a process of its own, with nothing on its class path that users would not have. */
final class FunctionProgram implements AutoCloseable {
  private final Process process;
  private final Path out;
  private final Path err;

  private FunctionProgram(Process process, Path out, Path err) {
    this.process = process;
    this.out = out;
    this.err = err;
  }

  static FunctionProgram start(ScriptedServer server, Class<?> main, String... arguments) {
    return start(Map.of("AWS_LAMBDA_RUNTIME_API", server.address()), List.of(), main, arguments);
  }

  static FunctionProgram start(
      Map<String, String> environment, List<String> options, Class<?> main, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dstdout.encoding=UTF-8"));
    command.addAll(options);
    command.addAll(List.of("-cp", classPath(main), main.getName()));
    command.addAll(List.of(arguments));
    try {
      Path out = Files.createTempFile("function", ".out");
      Path err = Files.createTempFile("function", ".err");
      ProcessBuilder builder =
          new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
      builder.environment().keySet().removeIf(name -> name.startsWith("AWS_LAMBDA_"));
      builder.environment().remove("JAVA_TOOL_OPTIONS");
      builder.environment().remove("JDK_JAVA_OPTIONS");
      builder.environment().putAll(environment);
      return new FunctionProgram(builder.start(), out, err);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String classPath(Class<?> main) {
    return Stream.of(main, Lambda.class, AwsEvents.class, SqsEvent.class)
        .map(FunctionProgram::location)
        .distinct()
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String location(Class<?> type) {
    try {
      return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  static String fixture() {
    return new String(Fixtures.json(SqsEvent.class), StandardCharsets.UTF_8);
  }

  /** Waits until the process ends. */
  int exitCode() {
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        throw new AssertionError("the process does not end: " + errors());
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Sends SIGTERM. */
  void terminate() {
    process.destroy();
  }

  String output() {
    return text(out);
  }

  String errors() {
    return text(err);
  }

  String lastLine() {
    List<String> lines = errors().lines().toList();
    return lines.isEmpty() ? "" : lines.get(lines.size() - 1);
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
    try {
      process.waitFor();
      Files.deleteIfExists(out);
      Files.deleteIfExists(err);
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
