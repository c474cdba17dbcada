package dev.awsevents.function;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Builds a {@link LambdaContext} for a test. */
public final class LambdaContextBuilder {
  private final Map<String, String> environment = new HashMap<>();
  private String requestId = "00000000-0000-0000-0000-000000000000";
  private String invokedFunctionArn = "arn:aws:lambda:us-east-1:123456789012:function:test";
  private @Nullable Instant deadline;
  private @Nullable String traceId;
  private @Nullable String tenantId;
  private @Nullable CognitoIdentity identity;
  private @Nullable ClientContext clientContext;

  LambdaContextBuilder() {
    functionName("test");
    functionVersion("$LATEST");
    memorySize(128);
  }

  /** Sets {@link LambdaContext#requestId()}. The default has zeros only. */
  public LambdaContextBuilder requestId(String value) {
    requestId = value;
    return this;
  }

  /** Sets {@link LambdaContext#invokedFunctionArn()}. */
  public LambdaContextBuilder invokedFunctionArn(String value) {
    invokedFunctionArn = value;
    return this;
  }

  /** Sets {@link LambdaContext#deadline()}. The default is in a minute. */
  public LambdaContextBuilder deadline(Instant value) {
    deadline = value;
    return this;
  }

  /** Sets {@link LambdaContext#functionName()}. The default is {@code test}. */
  public LambdaContextBuilder functionName(String value) {
    environment.put(Environment.FUNCTION_NAME, value);
    return this;
  }

  /** Sets {@link LambdaContext#functionVersion()}. The default is {@code $LATEST}. */
  public LambdaContextBuilder functionVersion(String value) {
    environment.put(Environment.FUNCTION_VERSION, value);
    return this;
  }

  /** Sets {@link LambdaContext#memorySize()}, in MB. The default is 128. */
  public LambdaContextBuilder memorySize(int value) {
    environment.put(Environment.MEMORY_SIZE, Integer.toString(value));
    return this;
  }

  /** Sets {@link LambdaContext#logGroupName()}. */
  public LambdaContextBuilder logGroupName(String value) {
    environment.put(Environment.LOG_GROUP_NAME, value);
    return this;
  }

  /** Sets {@link LambdaContext#logStreamName()}. */
  public LambdaContextBuilder logStreamName(String value) {
    environment.put(Environment.LOG_STREAM_NAME, value);
    return this;
  }

  /** Sets {@link LambdaContext#traceId()}. */
  public LambdaContextBuilder traceId(@Nullable String value) {
    traceId = value;
    return this;
  }

  /** Sets {@link LambdaContext#tenantId()}. */
  public LambdaContextBuilder tenantId(@Nullable String value) {
    tenantId = value;
    return this;
  }

  /** Sets {@link LambdaContext#identity()}. */
  public LambdaContextBuilder identity(@Nullable CognitoIdentity value) {
    identity = value;
    return this;
  }

  /** Sets {@link LambdaContext#clientContext()}. */
  public LambdaContextBuilder clientContext(@Nullable ClientContext value) {
    clientContext = value;
    return this;
  }

  /** Builds the context. */
  public LambdaContext build() {
    Instant end = deadline == null ? Instant.now().plus(Duration.ofMinutes(1)) : deadline;
    return new InvocationContext(
        new Environment(Map.copyOf(environment)),
        requestId,
        invokedFunctionArn,
        end.toEpochMilli(),
        traceId,
        tenantId,
        identity,
        clientContext);
  }
}
