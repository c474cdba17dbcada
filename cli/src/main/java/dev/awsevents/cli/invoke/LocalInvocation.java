package dev.awsevents.cli.invoke;

import dev.awsevents.cli.output.CommandFailure;
import dev.awsevents.function.testing.FunctionCommand;
import dev.awsevents.function.testing.InvocationFailedException;
import dev.awsevents.function.testing.InvocationRequest;
import dev.awsevents.function.testing.InvocationResult;
import dev.awsevents.function.testing.LocalFunction;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Starts a function, invokes it, and prints what comes of it. */
public final class LocalInvocation {
  private final Path function;
  private final @Nullable String handler;
  private final int memory;
  private final Duration timeout;
  private final Map<String, String> environment;
  private final int times;
  private final PrintWriter out;
  private final PrintWriter err;

  /**
   * An invocation.
   *
   * @param handler the handler that is set for the function
   * @param out gets the responses
   * @param err gets the log and the report
   */
  public LocalInvocation(
      Path function,
      @Nullable String handler,
      int memory,
      Duration timeout,
      Map<String, String> environment,
      int times,
      PrintWriter out,
      PrintWriter err) {
    this.function = function;
    this.handler = handler;
    this.memory = memory;
    this.timeout = timeout;
    this.environment = environment;
    this.times = times;
    this.out = out;
    this.err = err;
  }

  /**
   * Runs the function.
   *
   * @return whether it has answered each time
   * @throws CommandFailure if the file is no function
   */
  public boolean run(byte[] event) throws IOException {
    if (!Files.isRegularFile(function)) {
      throw CommandFailure.usage("cannot read " + function);
    }
    try (FunctionFile file = FunctionFile.open(function, handler)) {
      return run(file.command(), event);
    } catch (IOException e) {
      throw CommandFailure.usage(function + " is no packaged function: " + e.getMessage());
    }
  }

  private boolean run(FunctionCommand command, byte[] event) {
    boolean succeeded = true;
    try (LocalFunction running = LocalFunction.start(configured(command), this::log)) {
      for (int i = 0; i < times; i++) {
        InvocationResult result = running.invoke(InvocationRequest.of(event), new Pieces());
        if (!result.streamed()) {
          out.println(result.text());
        } else {
          out.println();
        }
        out.flush();
        report(running, result, i == 0);
        succeeded &= !result.failed();
      }
    } catch (InvocationFailedException e) {
      out.println(e.result().text());
      out.flush();
      err.println("The function does not start: " + e.result().errorType());
      err.flush();
      return false;
    } catch (IllegalArgumentException e) {
      throw CommandFailure.usage(String.valueOf(e.getMessage()));
    }
    return succeeded;
  }

  private FunctionCommand configured(FunctionCommand command) {
    FunctionCommand configured = command.withMemory(memory).withTimeout(timeout);
    for (Map.Entry<String, String> variable : environment.entrySet()) {
      configured = configured.withEnvironment(variable.getKey(), variable.getValue());
    }
    return configured;
  }

  private void log(String line) {
    err.println(line);
    err.flush();
  }

  /** In the words of Lambda's own reports. */
  private void report(LocalFunction running, InvocationResult result, boolean first) {
    StringBuilder line = new StringBuilder("REPORT RequestId: ").append(result.requestId());
    line.append(milliseconds("  Duration", result.duration()));
    line.append("  Memory Size: ").append(memory).append(" MB");
    Long peak = running.peakMemory();
    if (peak != null) {
      line.append("  Max Memory Used: ").append(peak / (1024 * 1024)).append(" MB");
    }
    if (first) {
      line.append(milliseconds("  Init Duration", running.initDuration()));
    }
    if (result.failed()) {
      line.append("  Error: ").append(result.errorType());
    }
    log(line.toString());
  }

  private static String milliseconds(String name, Duration duration) {
    return String.format(Locale.ROOT, "%s: %.2f ms", name, duration.toNanos() / 1e6);
  }

  /** Prints a streamed response while it arrives. */
  private final class Pieces extends OutputStream {
    @Override
    public void write(int b) {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      out.print(new String(bytes, offset, length, StandardCharsets.UTF_8));
      out.flush();
    }
  }
}
