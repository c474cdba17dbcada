package dev.awsevents.function;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The only implementation of {@link LambdaContext}. */
final class InvocationContext implements LambdaContext {
  private static final ThreadLocal<@Nullable LambdaContext> CURRENT = new ThreadLocal<>();

  /** Whether {@link InvocationListeners} has any. */
  static volatile boolean listened;

  private final Environment environment;
  private final String requestId;
  private final String invokedFunctionArn;
  private final long deadline;
  private final @Nullable String traceId;
  private final @Nullable String tenantId;
  private final @Nullable CognitoIdentity identity;
  private final @Nullable ClientContext clientContext;

  InvocationContext(
      Environment environment,
      String requestId,
      String invokedFunctionArn,
      long deadline,
      @Nullable String traceId,
      @Nullable String tenantId,
      @Nullable CognitoIdentity identity,
      @Nullable ClientContext clientContext) {
    this.environment = environment;
    this.requestId = requestId;
    this.invokedFunctionArn = invokedFunctionArn;
    this.deadline = deadline;
    this.traceId = traceId;
    this.tenantId = tenantId;
    this.identity = identity;
    this.clientContext = clientContext;
  }

  /** Makes the context known to the thread; null ends that. */
  static void enter(@Nullable LambdaContext context) {
    if (context == null) {
      CURRENT.remove();
      if (listened) {
        InvocationListeners.left();
      }
    } else {
      CURRENT.set(context);
      if (listened) {
        InvocationListeners.entered(context);
      }
    }
  }

  static @Nullable LambdaContext current() {
    return CURRENT.get();
  }

  static Runnable wrap(Runnable task) {
    LambdaContext carried = current();
    if (carried == null) {
      return task;
    }
    return () -> {
      LambdaContext before = current();
      if (before == carried) { // an executor that runs tasks at once
        task.run();
        return;
      }
      try {
        enter(carried);
        task.run();
      } finally {
        enter(before);
      }
    };
  }

  @Override
  public String requestId() {
    return requestId;
  }

  @Override
  public String invokedFunctionArn() {
    return invokedFunctionArn;
  }

  @Override
  public Instant deadline() {
    return Instant.ofEpochMilli(deadline);
  }

  @Override
  public Duration remainingTime() {
    return Duration.ofMillis(Math.max(0, deadline - System.currentTimeMillis()));
  }

  @Override
  public String functionName() {
    return environment.text(Environment.FUNCTION_NAME);
  }

  @Override
  public String functionVersion() {
    return environment.text(Environment.FUNCTION_VERSION);
  }

  @Override
  public int memorySize() {
    return environment.memorySize();
  }

  @Override
  public String logGroupName() {
    return environment.text(Environment.LOG_GROUP_NAME);
  }

  @Override
  public String logStreamName() {
    return environment.text(Environment.LOG_STREAM_NAME);
  }

  @Override
  public @Nullable String traceId() {
    return traceId;
  }

  @Override
  public @Nullable String tenantId() {
    return tenantId;
  }

  @Override
  public @Nullable CognitoIdentity identity() {
    return identity;
  }

  @Override
  public @Nullable ClientContext clientContext() {
    return clientContext;
  }

  /** Names the invocation. Identity and client context may hold secrets. */
  @Override
  public String toString() {
    return "LambdaContext[requestId=" + requestId + ", function=" + functionName() + "]";
  }
}
