package dev.awsevents.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.awsevents.AwsEvents;
import dev.awsevents.EventFormatException;
import dev.awsevents.codec.Codec;
import dev.awsevents.eventbridge.EventBridgeEvent;
import dev.awsevents.eventbridge.ec2.Ec2InstanceStateChange;
import dev.awsevents.fixtures.Fixtures;
import dev.awsevents.fixtures.TestEvents;
import dev.awsevents.http.HttpRequestEvent;
import dev.awsevents.kafka.KafkaMskEvent;
import dev.awsevents.kinesis.KinesisStreamEvent;
import dev.awsevents.sns.SnsEvent;
import dev.awsevents.sqs.SqsEvent;
import dev.awsevents.value.Bytes;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** JSON in fields, read by codecs and as types of a user. */
class DocumentsInsideTest {
  record Order(String id, int count) {}

  private static final String JSON = "[{\"id\":\"A-1\",\"count\":2}]";
  private static final List<Order> ORDERS = List.of(new Order("A-1", 2));
  private static final Type LIST = new TypeReference<List<Order>>() {}.getType();

  static List<Object> mappers() {
    return List.of(new ObjectMapper(), new JsonMapper());
  }

  private static SqsEvent.Message message(String body) {
    return TestEvents.sqs(body).records().get(0);
  }

  private static HttpRequestEvent request(String body) {
    return TestEvents.apiGatewayHttp("POST", "/orders", request -> request.body(body));
  }

  private static KafkaMskEvent.KafkaRecord record(String text) {
    Bytes bytes = Bytes.ofUtf8(text);
    return Fixtures.load(KafkaMskEvent.class)
        .records()
        .values()
        .iterator()
        .next()
        .get(0)
        .toBuilder()
        .key(bytes)
        .value(bytes)
        .build();
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void genericTypesOfAUserAreReadEverywhere(Object mapper) {
    KinesisStreamEvent stream = TestEvents.kinesis(JSON);
    SnsEvent notification = TestEvents.sns(JSON);

    assertEquals(ORDERS, message(JSON).bodyAs(LIST, mapper));
    assertEquals(ORDERS, request(JSON).bodyAs(LIST, mapper));
    assertEquals(ORDERS, record(JSON).keyAs(LIST, mapper));
    assertEquals(ORDERS, record(JSON).valueAs(LIST, mapper));
    assertEquals(ORDERS, stream.records().get(0).kinesis().dataAs(LIST, mapper));
    assertEquals(ORDERS, notification.records().get(0).sns().messageAs(LIST, mapper));
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void aBodyInBase64IsDecodedBefore(Object mapper) {
    HttpRequestEvent request =
        TestEvents.apiGatewayHttp(
            "POST", "/orders", call -> call.body(JSON.getBytes(StandardCharsets.UTF_8)));

    assertEquals(ORDERS, request.bodyAs(LIST, mapper));
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void classesOfAUserAreReadFromRequestsAndRecords(Object mapper) {
    String json = JSON.substring(1, JSON.length() - 1);

    assertEquals(ORDERS.get(0), request(json).bodyAs(Order.class, mapper));
    assertEquals(ORDERS.get(0), record(json).keyAs(Order.class, mapper));
    assertEquals(ORDERS.get(0), record(json).valueAs(Order.class, mapper));
  }

  @Test
  void codecsReadEverywhere() {
    EventBridgeEvent<Ec2InstanceStateChange> event =
        TestEvents.eventBridge(Fixtures.load(Ec2InstanceStateChange.class));
    String json = AwsEvents.toJson(event);
    Codec<EventBridgeEvent<Ec2InstanceStateChange>> codec =
        EventBridgeEvent.codec(Ec2InstanceStateChange.class);

    assertEquals(event, message(json).bodyAs(codec));
    assertEquals(event, request(json).bodyAs(codec));
    assertEquals(event, record(json).keyAs(codec));
    assertEquals(event, record(json).valueAs(codec));
    assertEquals(event, TestEvents.sns(json).records().get(0).sns().messageAs(codec));
    assertEquals(event, TestEvents.kinesis(json).records().get(0).kinesis().dataAs(codec));
  }

  @Test
  void keysAndValuesAreReadAsGeneratedTypes() {
    String json = "{\"instance-id\":\"i-1\",\"state\":\"running\"}";

    assertEquals("i-1", record(json).keyAs(Ec2InstanceStateChange.class).instanceId());
    assertEquals("i-1", record(json).valueAs(Ec2InstanceStateChange.class).instanceId());
    assertEquals(Map.of("a", 1L), record("{\"a\":1}").valueAs(Object.class));
  }

  @Test
  void whatIsNotThereIsAnError() {
    KafkaMskEvent.KafkaRecord tombstone = record("").toBuilder().key(null).value(null).build();

    assertThrows(EventFormatException.class, () -> tombstone.valueAs(Object.class));
    assertThrows(
        EventFormatException.class, () -> tombstone.keyAs(Order.class, new ObjectMapper()));
  }

  @Test
  void theErrorForAClassOfAUserNamesTheMapper() {
    IllegalArgumentException error =
        assertThrows(IllegalArgumentException.class, () -> message(JSON).bodyAs(Order.class));

    assertTrue(String.valueOf(error.getMessage()).contains("bodyAs(Order.class, mapper)"));
  }
}
