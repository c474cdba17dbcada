package dev.awsevents.lambda.runtimeapi;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A function in a process of its own, as in an execution environment of Lambda. */
public final class LambdaFunction implements AutoCloseable {
  private static final int TIMEOUT_SECONDS = 60;

  private final RuntimeApi api;
  private final Process process;
  private final Path log;

  private LambdaFunction(RuntimeApi api, Process process, Path log) {
    this.api = api;
    this.process = process;
    this.log = log;
  }

  /**
   * Starts a function.
   *
   * @param handler as it is configured in Lambda: a class, or class and method
   * @param taskRoot the folder of the unpacked function, {@code /var/task} on Lambda: its classes,
   *     and its libraries in {@code lib}
   */
  public static LambdaFunction start(String handler, Path taskRoot) {
    return start(handler, taskRoot, List.of(), false);
  }

  /** Starts a function on a Java virtual machine with further options. */
  public static LambdaFunction start(String handler, Path taskRoot, List<String> options) {
    return start(handler, taskRoot, options, false);
  }

  /** Starts a function with SnapStart, on a Java virtual machine with further options. */
  public static LambdaFunction startWithSnapStart(
      String handler, Path taskRoot, List<String> options) {
    return start(handler, taskRoot, options, true);
  }

  /**
   * Starts a function on an OS-only runtime, as its {@code bootstrap} would.
   *
   * @param main the class with the main method
   */
  public static LambdaFunction startMain(String main, String handler, Path taskRoot) {
    String classPath = taskRoot + File.pathSeparator + taskRoot.resolve("lib/*");
    return start(
        handler,
        taskRoot,
        List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", classPath, main),
        Map.of());
  }

  private static LambdaFunction start(
      String handler, Path taskRoot, List<String> options, boolean snapStart) {
    List<String> arguments = new ArrayList<>(ManagedRuntime.options());
    arguments.addAll(options);
    arguments.add(ManagedRuntime.MAIN_CLASS);
    arguments.add(handler);
    return start(
        handler,
        taskRoot,
        arguments,
        snapStart ? Map.of("AWS_LAMBDA_INITIALIZATION_TYPE", "snap-start") : Map.of());
  }

  private static LambdaFunction start(
      String handler, Path taskRoot, List<String> arguments, Map<String, String> environment) {
    try {
      RuntimeApi api = new RuntimeApi();
      Path log = Files.createTempFile("function", ".log");
      List<String> command = new ArrayList<>();
      command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
      command.addAll(arguments);
      ProcessBuilder builder =
          new ProcessBuilder(command)
              .directory(taskRoot.toFile())
              .redirectErrorStream(true)
              .redirectOutput(log.toFile());
      builder.environment().put("AWS_LAMBDA_RUNTIME_API", api.address());
      builder.environment().put("_HANDLER", handler);
      builder.environment().put("LAMBDA_TASK_ROOT", taskRoot.toString());
      builder.environment().put("AWS_LAMBDA_FUNCTION_NAME", "tested");
      builder.environment().putAll(environment);
      return new LambdaFunction(api, builder.start(), log);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  /** Has the function process a payload. */
  public Outcome invoke(String payload) {
    return invoke(payload.getBytes(StandardCharsets.UTF_8));
  }

  /** Has the function process a payload. */
  public Outcome invoke(byte[] payload) {
    return await(api.invoke(payload));
  }

  /** The error that the function reports if its initialization fails. */
  public Outcome initializationError() {
    return await(api.initialization());
  }

  /** Waits until the function asks for its first invocation. */
  public void awaitInitialization() {
    await(api.idle());
  }

  /** Waits until the function is ready for a snapshot of SnapStart. */
  public void awaitSnapshot() {
    await(api.snapshot());
  }

  /**
   * What the function has printed up to the end of the last invocation; Lambda sends it to
   * CloudWatch Logs.
   */
  public String log() {
    await(api.idle());
    return printed();
  }

  private String printed() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private <T> T await(CompletableFuture<T> outcome) {
    CompletableFuture<?> end = process.onExit();
    try {
      CompletableFuture.anyOf(outcome, end).get(TIMEOUT_SECONDS, TimeUnit.SECONDS);
      if (!outcome.isDone()) {
        throw new AssertionError("the function has ended:\n" + printed());
      }
      return outcome.get();
    } catch (TimeoutException e) {
      throw new AssertionError("no answer in " + TIMEOUT_SECONDS + " seconds:\n" + printed(), e);
    } catch (InterruptedException | ExecutionException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    process.destroyForcibly();
    try {
      process.waitFor();
      Files.deleteIfExists(log);
    } catch (InterruptedException | IOException e) {
      throw new AssertionError(e);
    } finally {
      api.close();
    }
  }
}
