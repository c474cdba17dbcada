package dev.awsevents.powertools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.example.limits.AnnotatedEventHandler;
import com.example.orders.OrderQueueHandler;
import com.example.orders.PriceHandler;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.awsevents.AwsEvents;
import dev.awsevents.apigateway.ApiGatewayHttpRequest;
import dev.awsevents.fixtures.Fixtures;
import dev.awsevents.fixtures.TestEvents;
import dev.awsevents.lambda.runtimeapi.LambdaFunction;
import dev.awsevents.sqs.SqsEvent;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@EnabledOnOs(value = OS.LINUX, disabledReason = "the runtime interface client is for Linux")
class LoggingTest {
  @TempDir private Path folder;

  private static JsonNode line(LambdaFunction function, String content) throws Exception {
    String line =
        function
            .log()
            .lines()
            .filter(candidate -> candidate.contains(content))
            .findFirst()
            .orElseThrow(() -> new AssertionError(function.log()));
    return new JsonMapper().readTree(line);
  }

  @Test
  void aRequestHandlerHasItsCorrelationIdArgumentsAndMetrics() throws Exception {
    SqsEvent event = TestEvents.sqs("{\"id\":\"o-1\",\"quantity\":3}", "not JSON");
    String messageId = event.records().get(0).messageId();
    try (LambdaFunction function = Functions.start(OrderQueueHandler.class, folder)) {
      assertEquals(
          "{\"batchItemFailures\":[{\"itemIdentifier\":\""
              + event.records().get(1).messageId()
              + "\"}]}",
          function.invoke(AwsEvents.toBytes(event)).response());

      JsonNode received = line(function, "order received");
      assertEquals(messageId, received.get("correlation_id").asText());
      assertEquals("o-1", received.at("/order/id").asText());
      assertEquals(messageId, received.at("/sqsMessage/messageId").asText());
      JsonNode metrics = line(function, "CloudWatchMetrics");
      assertEquals(3, metrics.get("ItemsOrdered").asInt());
      assertEquals("orders", metrics.get("Service").asText());
    }
  }

  @Test
  void anEventHandlerHasItsCorrelationIdAndMetricsByTheFunctionalInterface() throws Exception {
    ApiGatewayHttpRequest request = Fixtures.load(ApiGatewayHttpRequest.class);
    try (LambdaFunction function = Functions.start(PriceHandler.class, folder)) {
      assertEquals(
          "{\"statusCode\":200,\"body\":\"3.50\"}",
          function.invoke(Fixtures.json(ApiGatewayHttpRequest.class)).response());

      assertEquals(
          Objects.requireNonNull(request.requestContext()).requestId(),
          line(function, "price asked for").get("correlation_id").asText());
      assertEquals(1, line(function, "CloudWatchMetrics").get("PricesAsked").asInt());
    }
  }

  @Test
  void theAnnotationHasNoEffectOnAnEventHandler() throws Exception {
    try (LambdaFunction function = Functions.start(AnnotatedEventHandler.class, folder)) {
      function.invoke(Fixtures.json(SqsEvent.class)).response();

      assertFalse(line(function, "without a correlation id").has("correlation_id"));
    }
  }
}
