package dev.awsevents.powertools;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.serialization.events.LambdaEventSerializers;
import com.example.orders.AwsTypes;
import com.example.orders.Order;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.awsevents.AwsEvents;
import dev.awsevents.alb.AlbRequest;
import dev.awsevents.apigateway.ApiGatewayHttpRequest;
import dev.awsevents.apigateway.ApiGatewayProxyRequest;
import dev.awsevents.eventbridge.EventBridgeEvent;
import dev.awsevents.fixtures.Fixtures;
import dev.awsevents.fixtures.TestEvents;
import dev.awsevents.sqs.SqsBatchResponse;
import dev.awsevents.sqs.SqsEvent;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.lambda.powertools.logging.CorrelationIdPaths;
import software.amazon.lambda.powertools.logging.argument.StructuredArguments;
import software.amazon.lambda.powertools.logging.internal.JsonSerializer;
import software.amazon.lambda.powertools.utilities.EventDeserializationException;
import software.amazon.lambda.powertools.utilities.EventDeserializer;
import software.amazon.lambda.powertools.utilities.JsonConfig;

/** What modules of Powertools do with an event or a response: by JsonConfig, and by JMESPath. */
class SerializationTest {
  private static final SqsEvent ORDERS =
      TestEvents.sqs("{\"id\":\"o-1\",\"quantity\":3}", "{\"id\":\"o-2\",\"quantity\":1}");

  private final ObjectMapper mapper = JsonConfig.get().getObjectMapper();

  static Stream<Class<?>> types() {
    return Fixtures.types().stream();
  }

  /** As idempotency stores a response, and returns it again. */
  @ParameterizedTest
  @MethodSource("types")
  void theMapperWritesAndReadsEveryType(Class<?> type) throws Exception {
    for (String name : Fixtures.names(type)) {
      Object value = Fixtures.load(type, name);
      assertEquals(value, mapper.readValue(mapper.writeValueAsString(value), type), name);
    }
  }

  static Stream<Arguments> correlationIds() {
    ApiGatewayProxyRequest rest = Fixtures.load(ApiGatewayProxyRequest.class);
    ApiGatewayHttpRequest http = Fixtures.load(ApiGatewayHttpRequest.class);
    AlbRequest balanced = Fixtures.load(AlbRequest.class);
    EventBridgeEvent<?> event = Fixtures.load(EventBridgeEvent.class);
    return Stream.of(
        Arguments.of(
            CorrelationIdPaths.API_GATEWAY_REST,
            rest,
            Objects.requireNonNull(rest.requestContext()).requestId()),
        Arguments.of(
            CorrelationIdPaths.API_GATEWAY_HTTP,
            http,
            Objects.requireNonNull(http.requestContext()).requestId()),
        Arguments.of(
            CorrelationIdPaths.APPLICATION_LOAD_BALANCER,
            balanced,
            balanced.headers().get("x-amzn-trace-id")),
        Arguments.of(CorrelationIdPaths.EVENT_BRIDGE, event, event.id()),
        Arguments.of("Records[1].messageId", ORDERS, ORDERS.records().get(1).messageId()),
        // As idempotency finds its key.
        Arguments.of("powertools_json(Records[0].body).id", ORDERS, "o-1"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("correlationIds")
  void aPathOfJmesPathLeadsThroughWireNames(String path, Object event, String found) {
    JsonNode tree = mapper.valueToTree(event);
    assertEquals(
        Objects.requireNonNull(found),
        JsonConfig.get().getJmesPath().compile(path).search(tree).asText());
  }

  @Test
  void eventDeserializerReturnsAnEventOfOursAsItIs() {
    assertSame(ORDERS, EventDeserializer.extractDataFrom(ORDERS).as(SqsEvent.class));
    assertThrows(
        ClassCastException.class,
        () -> {
          Order order = EventDeserializer.extractDataFrom(ORDERS).as(Order.class);
          assertNull(order);
        });
    assertThrows(
        EventDeserializationException.class,
        () -> EventDeserializer.extractDataFrom(ORDERS).asListOf(Order.class));
  }

  @Test
  void eventDeserializerTakesTextAndMaps() {
    Order order = new Order("o-1", 3);
    String body = ORDERS.records().get(0).body();

    assertEquals(order, EventDeserializer.extractDataFrom(body).as(Order.class));
    assertEquals(
        order,
        EventDeserializer.extractDataFrom(Map.of("id", "o-1", "quantity", 3)).as(Order.class));
    assertEquals(order, ORDERS.records().get(0).bodyAs(Order.class, mapper));
  }

  @Test
  void eventDeserializerTakesTheEventAsAwssClass() {
    SQSEvent event = AwsTypes.toAws(ORDERS, SQSEvent.class);

    assertEquals(
        List.of(new Order("o-1", 3), new Order("o-2", 1)),
        EventDeserializer.extractDataFrom(event).asListOf(Order.class));
  }

  @Test
  void aResponseOfAwssClassBecomesOurs() {
    SQSBatchResponse response =
        new SQSBatchResponse(List.of(new SQSBatchResponse.BatchItemFailure("7")));

    assertEquals(
        SqsBatchResponse.builder().addBatchItemFailures(f -> f.itemIdentifier("7")).build(),
        AwsTypes.fromAws(response, SqsBatchResponse.class));
  }

  /** Validation writes an event in this way, to search its envelope. */
  @Test
  void awssSerializerWritesAnEventOfOursByTheNamesOfItsComponents() throws Exception {
    ByteArrayOutputStream json = new ByteArrayOutputStream();
    LambdaEventSerializers.serializerFor(SqsEvent.class, SqsEvent.class.getClassLoader())
        .toJson(ORDERS, json);

    JsonNode tree = mapper.readTree(json.toByteArray());
    assertTrue(tree.at("/Records").isMissingNode());
    assertEquals(ORDERS.records().get(0).body(), tree.at("/records/0/body").asText());
  }

  @Test
  void aStructuredArgumentShowsSecretsThatToStringHides() throws Exception {
    ApiGatewayHttpRequest request =
        ApiGatewayHttpRequest.builder().headers(Map.of("authorization", "secret")).build();
    StringBuilder line = new StringBuilder();
    StructuredArguments.entry("event", request).writeTo(new JsonSerializer(line));

    assertEquals("\"event\":" + AwsEvents.toJson(request), line.toString());
    assertTrue(line.toString().contains("secret"));
    assertFalse(request.toString().contains("secret"));
  }
}
