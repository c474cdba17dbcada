package dev.awsevents.function.testing;

import dev.awsevents.AwsEvents;
import java.io.OutputStream;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A function that runs on this machine as it would on Lambda: in a process of its own, which asks a
 * Runtime API for its invocations.
 *
 * <p>As on Lambda, an invocation that takes too long ends the process, and so may an error. The
 * next invocation then starts another one.
 */
public final class LocalFunction implements AutoCloseable {
  private final FunctionCommand command;
  private final FunctionLog log;
  private Environment environment;

  private LocalFunction(FunctionCommand command, Consumer<String> lines) {
    this.command = command;
    this.log = new FunctionLog(lines);
    this.environment = Environment.start(command, log);
  }

  /**
   * Starts a function and waits until it is initialized.
   *
   * @throws InvocationFailedException if it cannot be initialized, or takes more than 10 seconds
   */
  public static LocalFunction start(FunctionCommand command) {
    return start(command, line -> {});
  }

  /**
   * As {@link #start(FunctionCommand)}.
   *
   * @param lines gets each line that the function logs, when it logs it, on another thread
   */
  public static LocalFunction start(FunctionCommand command, Consumer<String> lines) {
    return new LocalFunction(command, lines);
  }

  /**
   * Invokes the function.
   *
   * @param event a value of a generated type
   * @param responseType a generated type
   * @throws InvocationFailedException if the function fails
   * @throws dev.awsevents.EventFormatException if its response is not of the type
   */
  public <R> R invoke(Object event, Class<R> responseType) {
    InvocationResult result = invoke(AwsEvents.toBytes(event));
    if (result.failed()) {
      throw new InvocationFailedException(result, log.text());
    }
    return AwsEvents.read(result.payload(), responseType);
  }

  /** Invokes the function with a payload in UTF-8. */
  public InvocationResult invoke(byte[] payload) {
    return invoke(InvocationRequest.of(payload));
  }

  /** Invokes the function. */
  public InvocationResult invoke(InvocationRequest request) {
    return invoke(request, OutputStream.nullOutputStream());
  }

  /**
   * Invokes the function.
   *
   * @param pieces gets a streamed response while it arrives
   */
  public InvocationResult invoke(InvocationRequest request, OutputStream pieces) {
    return living().invoke(request, pieces);
  }

  private synchronized Environment living() {
    if (!environment.isAlive()) {
      environment.close();
      environment = Environment.start(command, log);
    }
    return environment;
  }

  /** How long the last start took, up to the moment when the function asked for an invocation. */
  public synchronized Duration initDuration() {
    return environment.initDuration();
  }

  /**
   * The largest amount of memory that the last process has used so far, in bytes; null where the
   * operating system does not tell.
   */
  public synchronized @Nullable Long peakMemory() {
    return environment.peakMemory();
  }

  /** All that the function has logged so far, to both streams. */
  public String log() {
    return log.text();
  }

  /** Ends the process with SIGTERM, and if it does not end in time with SIGKILL. */
  @Override
  public synchronized void close() {
    environment.close();
  }
}
