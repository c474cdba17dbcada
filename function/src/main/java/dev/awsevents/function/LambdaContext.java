package dev.awsevents.function;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What Lambda says about an invocation and the function. It is immutable. */
public interface LambdaContext {
  /**
   * The context of the invocation that this thread processes.
   *
   * @return null outside of an invocation, such as while the function is initialized, and on
   *     threads that the handler has started without {@link #wrap}
   */
  static @Nullable LambdaContext current() {
    return InvocationContext.current();
  }

  /**
   * A task for another thread, which then processes the invocation that this thread processes: it
   * has the same {@link #current()}, and {@link Lambda#onInvocation} tells of it.
   *
   * @return the task itself if this thread processes no invocation
   */
  static Runnable wrap(Runnable task) {
    return InvocationContext.wrap(task);
  }

  /** Builds a context for a test. All values have defaults. */
  static LambdaContextBuilder builder() {
    return new LambdaContextBuilder();
  }

  /** The identifier of the invocation. Lambda keeps it when it invokes the function again. */
  String requestId();

  /** The ARN by which the function was invoked, with version or alias if the caller named one. */
  String invokedFunctionArn();

  /** When Lambda ends the invocation; 15 minutes after its begin if a server does not say. */
  Instant deadline();

  /** The time until {@link #deadline()}, never negative. */
  Duration remainingTime();

  /** The name of the function. */
  String functionName();

  /** The version of the function: a number or {@code $LATEST}. */
  String functionVersion();

  /** The memory of the function in MB; 0 if it is not known. */
  int memorySize();

  /** The log group of the function; empty if it has none. */
  String logGroupName();

  /** The log stream of this process; empty if it has none. */
  String logStreamName();

  /** The tracing header of X-Ray, {@code Root=...;Parent=...;Sampled=...}. */
  @Nullable String traceId();

  /** The tenant, if the function isolates tenants. */
  @Nullable String tenantId();

  /** The identity that called the function through AWS's mobile SDKs. */
  @Nullable CognitoIdentity identity();

  /** What the caller says about itself. */
  @Nullable ClientContext clientContext();
}
