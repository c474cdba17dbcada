package dev.awsevents.lambda;

import com.amazonaws.services.lambda.runtime.Client;
import com.amazonaws.services.lambda.runtime.Context;
import dev.awsevents.function.ClientContext;
import dev.awsevents.function.CognitoIdentity;
import dev.awsevents.function.LambdaContext;
import dev.awsevents.function.LambdaContextBuilder;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Contexts of AWS's library as contexts of this one, and the other way round. With them, a handler
 * for one kind of runtime runs on the other.
 */
public final class AwsContexts {
  private AwsContexts() {}

  /** A context of Lambda's Java runtimes as a {@link LambdaContext}. */
  public static LambdaContext fromAws(Context context) {
    if (context instanceof AwsContext own) {
      return own.context();
    }
    LambdaContextBuilder builder =
        LambdaContext.builder()
            .requestId(text(context.getAwsRequestId()))
            .invokedFunctionArn(text(context.getInvokedFunctionArn()))
            .deadline(Instant.now().plusMillis(context.getRemainingTimeInMillis()))
            .functionName(text(context.getFunctionName()))
            .functionVersion(text(context.getFunctionVersion()))
            .memorySize(context.getMemoryLimitInMB())
            .logGroupName(text(context.getLogGroupName()))
            .logStreamName(text(context.getLogStreamName()))
            .traceId(context.getXrayTraceId())
            .tenantId(context.getTenantId());
    com.amazonaws.services.lambda.runtime.CognitoIdentity identity = context.getIdentity();
    // AWS's runtime has an identity without values where there is none.
    if (identity != null && identity.getIdentityId() != null) {
      builder.identity(new CognitoIdentity(identity.getIdentityId(), identity.getIdentityPoolId()));
    }
    com.amazonaws.services.lambda.runtime.ClientContext client = context.getClientContext();
    if (client != null) {
      builder.clientContext(clientContext(client));
    }
    return builder.build();
  }

  private static String text(@Nullable String value) {
    return value == null ? "" : value;
  }

  private static ClientContext clientContext(
      com.amazonaws.services.lambda.runtime.ClientContext client) {
    Map<String, @Nullable Object> content = new LinkedHashMap<>();
    if (client.getClient() != null) {
      content.put("client", client(client.getClient()));
    }
    if (client.getCustom() != null) {
      content.put("custom", Map.copyOf(client.getCustom()));
    }
    if (client.getEnvironment() != null) {
      content.put("env", Map.copyOf(client.getEnvironment()));
    }
    return new ClientContext(content);
  }

  private static Map<String, @Nullable Object> client(Client client) {
    Map<String, @Nullable Object> content = new LinkedHashMap<>();
    content.put("installation_id", client.getInstallationId());
    content.put("app_title", client.getAppTitle());
    content.put("app_version_name", client.getAppVersionName());
    content.put("app_version_code", client.getAppVersionCode());
    content.put("app_package_name", client.getAppPackageName());
    return content;
  }

  /**
   * A {@link LambdaContext} as one of AWS's library. Values of the client context that are not
   * strings are JSON text there. The logger is the one of AWS's library: it prints to the standard
   * output stream.
   */
  public static Context toAws(LambdaContext context) {
    return new AwsContext(context);
  }
}
