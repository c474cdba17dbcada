package dev.awsevents.lambda;

import com.amazonaws.services.lambda.runtime.ClientContext;
import com.amazonaws.services.lambda.runtime.CognitoIdentity;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.LambdaRuntime;
import dev.awsevents.function.LambdaContext;
import org.jspecify.annotations.Nullable;

/** A context of this library in the form of AWS's. */
final class AwsContext implements Context {
  private final LambdaContext context;

  AwsContext(LambdaContext context) {
    this.context = context;
  }

  LambdaContext context() {
    return context;
  }

  @Override
  public String getAwsRequestId() {
    return context.requestId();
  }

  @Override
  public String getLogGroupName() {
    return context.logGroupName();
  }

  @Override
  public String getLogStreamName() {
    return context.logStreamName();
  }

  @Override
  public String getFunctionName() {
    return context.functionName();
  }

  @Override
  public String getFunctionVersion() {
    return context.functionVersion();
  }

  @Override
  public String getInvokedFunctionArn() {
    return context.invokedFunctionArn();
  }

  @Override
  public @Nullable CognitoIdentity getIdentity() {
    dev.awsevents.function.CognitoIdentity identity = context.identity();
    return identity == null ? null : new AwsIdentity(identity);
  }

  @Override
  public @Nullable ClientContext getClientContext() {
    dev.awsevents.function.ClientContext client = context.clientContext();
    return client == null ? null : new AwsClientContext(client);
  }

  @Override
  public int getRemainingTimeInMillis() {
    return (int) Math.min(Integer.MAX_VALUE, context.remainingTime().toMillis());
  }

  @Override
  public int getMemoryLimitInMB() {
    return context.memorySize();
  }

  @Override
  public LambdaLogger getLogger() {
    return LambdaRuntime.getLogger();
  }

  @Override
  public @Nullable String getTenantId() {
    return context.tenantId();
  }

  @Override
  public @Nullable String getXrayTraceId() {
    return context.traceId();
  }
}
