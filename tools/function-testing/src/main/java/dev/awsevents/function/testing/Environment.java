package dev.awsevents.function.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** One execution environment: a process with a Runtime API of its own. */
final class Environment implements AutoCloseable {
  /** Lambda's limit for the initialization. */
  private static final Duration MOST_INITIALIZATION = Duration.ofSeconds(10);

  /** What the last lines of a log may need to arrive. */
  private static final long LOG_MILLISECONDS = 500;

  private final FunctionCommand command;
  private final LocalRuntimeApi api;
  private final Process process;
  private final FunctionLog log;
  private final Thread logReader;
  private final long startedAt;
  private Duration initDuration = Duration.ZERO;
  private @Nullable Long peakMemory;

  private Environment(FunctionCommand command, FunctionLog log) {
    this.command = command;
    this.log = log;
    this.api = LocalRuntimeApi.start(command.name(), command.timeout());
    ProcessBuilder builder =
        new ProcessBuilder(command.command())
            .directory(command.folder().toFile())
            .redirectErrorStream(true);
    builder.environment().clear();
    builder.environment().putAll(FunctionEnvironment.of(command, api.address(), System.getenv()));
    this.startedAt = System.nanoTime();
    try {
      this.process = builder.start();
    } catch (IOException e) {
      api.close();
      throw new UncheckedIOException(e);
    }
    this.logReader = log.readFrom(process.getInputStream());
  }

  static Environment start(FunctionCommand command, FunctionLog log) {
    Environment environment = new Environment(command, log);
    boolean ready = false;
    try {
      environment.initialize();
      ready = true;
    } finally {
      if (!ready) {
        environment.close();
      }
    }
    return environment;
  }

  private void initialize() {
    CompletableFuture<Object> end = CompletableFuture.anyOf(api.initialization(), process.onExit());
    try {
      end.get(MOST_INITIALIZATION.toMillis(), TimeUnit.MILLISECONDS);
    } catch (TimeoutException e) {
      throw ended("Sandbox.Timedout", "the initialization takes more than 10 seconds");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof InitializationFailure report) {
        throw failure(report.type(), String.valueOf(report.getMessage()));
      }
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw ended("Sandbox.Timedout", "the thread that waits for the function was interrupted");
    }
    if (!process.isAlive()) {
      joinLog();
      throw ended("Runtime.ExitError", exit());
    }
    initDuration = Duration.ofNanos(System.nanoTime() - startedAt);
  }

  private InvocationFailedException ended(String type, String message) {
    return failure(type, InvocationResult.error(type, message));
  }

  private InvocationFailedException failure(String type, String json) {
    byte[] payload = json.getBytes(StandardCharsets.UTF_8);
    return new InvocationFailedException(
        new InvocationResult("", payload, type, null, false, Duration.ZERO), log.text());
  }

  private String exit() {
    return "Runtime exited with error: exit status " + process.exitValue();
  }

  InvocationResult invoke(InvocationRequest request, OutputStream pieces) {
    PendingInvocation invocation = api.submit(request, pieces);
    try {
      CompletableFuture.anyOf(invocation.result(), process.onExit())
          .get(command.timeout().toMillis(), TimeUnit.MILLISECONDS);
      if (!invocation.result().isDone()) {
        // An answer that the process has sent with its last breath may still be on its way.
        joinLog();
        invocation.fail("Runtime.ExitError", exit());
      }
    } catch (TimeoutException e) {
      invocation.fail(
          "Sandbox.Timedout",
          String.format(
              Locale.ROOT,
              "%s Task timed out after %.2f seconds",
              request.requestId(),
              command.timeout().toMillis() / 1000.0));
      kill();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      invocation.fail("Sandbox.Timedout", "the thread that invokes was interrupted");
      kill();
      Thread.currentThread().interrupt();
    }
    return invocation.result().join();
  }

  private void joinLog() {
    try {
      logReader.join(LOG_MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  boolean isAlive() {
    return process.isAlive();
  }

  Duration initDuration() {
    return initDuration;
  }

  @Nullable Long peakMemory() {
    try {
      for (String line : Files.readAllLines(Path.of("/proc/" + process.pid() + "/status"))) {
        if (line.startsWith("VmHWM:")) {
          peakMemory = Long.parseLong(line.replaceAll("[^0-9]", "")) * 1024;
        }
      }
    } catch (IOException e) {
      // The process has ended, or there is no such file on this system.
    }
    return peakMemory;
  }

  private void kill() {
    process.toHandle().destroyForcibly();
    try {
      process.waitFor();
      logReader.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    process.toHandle().destroy(); // process.destroy() would also close the stream of the log
    try {
      process.waitFor(command.endTimeout().toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    kill();
    api.close();
  }
}
