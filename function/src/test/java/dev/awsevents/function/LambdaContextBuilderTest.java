package dev.awsevents.function;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LambdaContextBuilderTest {
  @Test
  void allValuesHaveDefaults() {
    LambdaContext context = LambdaContext.builder().build();
    assertEquals(36, context.requestId().length());
    assertEquals("test", context.functionName());
    assertEquals("$LATEST", context.functionVersion());
    assertEquals(128, context.memorySize());
    assertEquals("", context.logGroupName());
    assertEquals("", context.logStreamName());
    assertTrue(context.invokedFunctionArn().endsWith(":function:test"));
    assertTrue(context.remainingTime().compareTo(Duration.ofSeconds(30)) > 0);
    assertNull(context.traceId());
    assertNull(context.tenantId());
    assertNull(context.identity());
    assertNull(context.clientContext());
  }

  @Test
  void allValuesCanBeSet() {
    ClientContext client = new ClientContext(Map.of("custom", "not an object"));
    LambdaContext context =
        LambdaContext.builder()
            .requestId("id")
            .invokedFunctionArn("arn")
            .deadline(Instant.ofEpochMilli(5))
            .functionName("f")
            .functionVersion("2")
            .memorySize(1024)
            .logGroupName("g")
            .logStreamName("s")
            .traceId("Root=1")
            .tenantId("t")
            .identity(new CognitoIdentity("i", "p"))
            .clientContext(client)
            .build();
    assertEquals("id", context.requestId());
    assertEquals("arn", context.invokedFunctionArn());
    assertEquals(Instant.ofEpochMilli(5), context.deadline());
    assertEquals("f", context.functionName());
    assertEquals("2", context.functionVersion());
    assertEquals(1024, context.memorySize());
    assertEquals("g", context.logGroupName());
    assertEquals("s", context.logStreamName());
    assertEquals("Root=1", context.traceId());
    assertEquals("t", context.tenantId());
    assertEquals(new CognitoIdentity("i", "p"), context.identity());
    assertEquals(client, context.clientContext());
    assertEquals(Map.of(), client.custom());
  }
}
