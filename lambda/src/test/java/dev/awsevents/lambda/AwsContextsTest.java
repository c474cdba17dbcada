package dev.awsevents.lambda;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.api.client.api.LambdaCognitoIdentity;
import com.amazonaws.services.lambda.runtime.api.client.api.LambdaContext;
import dev.awsevents.function.ClientContext;
import dev.awsevents.function.CognitoIdentity;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class AwsContextsTest {
  /** The context of AWS's own runtime. */
  private static Context aws(LambdaCognitoIdentity identity) {
    return new LambdaContext(
        512,
        Instant.now().plusSeconds(60).toEpochMilli(),
        "r-1",
        "/aws/lambda/f",
        "2026/[1]ab",
        "f",
        identity,
        "7",
        "arn:aws:lambda:eu-west-1:123456789012:function:f:live",
        "tenant",
        "Root=1",
        null);
  }

  @Test
  void aContextOfAwsIsMapped() {
    dev.awsevents.function.LambdaContext context =
        AwsContexts.fromAws(aws(new LambdaCognitoIdentity("id", "pool")));
    assertEquals("r-1", context.requestId());
    assertEquals("/aws/lambda/f", context.logGroupName());
    assertEquals("2026/[1]ab", context.logStreamName());
    assertEquals("f", context.functionName());
    assertEquals("7", context.functionVersion());
    assertEquals(512, context.memorySize());
    assertEquals("tenant", context.tenantId());
    assertEquals("Root=1", context.traceId());
    assertEquals(
        "arn:aws:lambda:eu-west-1:123456789012:function:f:live", context.invokedFunctionArn());
    assertEquals(new CognitoIdentity("id", "pool"), context.identity());
    assertNull(context.clientContext());
    long left = context.remainingTime().toMillis();
    assertTrue(left > 50_000 && left <= 60_000, () -> left + " ms");
  }

  @Test
  void anIdentityWithoutValuesIsNone() {
    assertNull(AwsContexts.fromAws(aws(new LambdaCognitoIdentity(null, null))).identity());
  }

  @Test
  void aContextIsMappedToOneOfAwsAndBack() {
    dev.awsevents.function.LambdaContext own =
        dev.awsevents.function.LambdaContext.builder()
            .requestId("r-2")
            .memorySize(256)
            .tenantId("t")
            .traceId("Root=2")
            .identity(new CognitoIdentity("id", "pool"))
            .clientContext(
                new ClientContext(
                    Map.of(
                        "client", Map.of("app_title", "Shop"),
                        "custom", Map.of("text", "x", "object", Map.of("a", List.of(1L))),
                        "env", Map.of("locale", "de"))))
            .build();
    Context context = AwsContexts.toAws(own);
    assertEquals("r-2", context.getAwsRequestId());
    assertEquals(256, context.getMemoryLimitInMB());
    assertEquals("t", context.getTenantId());
    assertEquals("Root=2", context.getXrayTraceId());
    assertEquals("id", context.getIdentity().getIdentityId());
    assertEquals("pool", context.getIdentity().getIdentityPoolId());
    assertEquals("Shop", context.getClientContext().getClient().getAppTitle());
    assertNull(context.getClientContext().getClient().getInstallationId());
    assertEquals(
        Map.of("text", "x", "object", "{\"a\":[1]}"), context.getClientContext().getCustom());
    assertEquals(Map.of("locale", "de"), context.getClientContext().getEnvironment());
    assertTrue(context.getRemainingTimeInMillis() > 50_000);
    context.getLogger().log("".getBytes(StandardCharsets.UTF_8));
    assertSame(own, AwsContexts.fromAws(context));
  }

  @Test
  void whatIsMissingStaysMissing() {
    Context context = AwsContexts.toAws(dev.awsevents.function.LambdaContext.builder().build());
    assertNull(context.getIdentity());
    assertNull(context.getClientContext());
    assertNull(context.getTenantId());
  }
}
