package dev.awsevents.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import dev.awsevents.AwsEvents;
import dev.awsevents.EventBridgeDetails;
import dev.awsevents.EventFormatException;
import dev.awsevents.eventbridge.EventBridgeEvent;
import dev.awsevents.fixtures.TestEvents;
import dev.awsevents.sqs.SqsEvent;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Types of details that users register for their own events. */
class RegisteredDetailsTest {
  record Order(String id, BigDecimal total) {}

  record Refund(String order) {}

  /** Jackson cannot make one, because nothing tells it which class to take. */
  interface Shape {}

  private static final com.fasterxml.jackson.databind.ObjectMapper JACKSON_2 =
      new com.fasterxml.jackson.databind.ObjectMapper();
  private static final tools.jackson.databind.ObjectMapper JACKSON_3 =
      new tools.jackson.databind.ObjectMapper();

  private static String orderPlaced(String total) {
    return """
    {"detail-type":"Order Placed","source":"shop.orders","detail":{"id":"17","total":%s}}
    """
        .formatted(total);
  }

  private static String detailFirst(String total) {
    return """
    {"detail":{"id":"17","total":%s},"detail-type":"Order Placed","source":"shop.orders"}
    """
        .formatted(total);
  }

  static List<Object> mappers() {
    return List.of(JACKSON_2, JACKSON_3);
  }

  /** All that does not say which type the detail has, as frameworks do that ask for a raw class. */
  static Stream<Named<Function<String, Object>>> readings() {
    return Stream.of(
        Named.of("readAny", AwsEvents::readAny),
        Named.of("read", json -> AwsEvents.read(json, EventBridgeEvent.class)),
        Named.of("Jackson 3", json -> JACKSON_3.readValue(json, EventBridgeEvent.class)),
        Named.of(
            "Jackson 2",
            json -> {
              try {
                return JACKSON_2.readValue(json, EventBridgeEvent.class);
              } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
                throw new IllegalArgumentException(e);
              }
            }));
  }

  @ParameterizedTest
  @MethodSource("readings")
  void theDetailIsOfTheRegisteredClass(Function<String, Object> reading) {
    EventBridgeDetails.register("shop.orders", "Order Placed", Order.class, JACKSON_3);

    for (String json : List.of(orderPlaced("9.90"), detailFirst("9.90"))) {
      EventBridgeEvent<?> event =
          assertInstanceOf(EventBridgeEvent.class, reading.apply(json), json);
      assertEquals(new Order("17", new BigDecimal("9.90")), event.detail());
    }
  }

  @ParameterizedTest
  @MethodSource("readings")
  void whatComesBehindTheDetailIsReadToo(Function<String, Object> reading) {
    EventBridgeDetails.register("shop.orders", "Order Placed", Order.class, JACKSON_3);
    String json = orderPlaced("9.90").strip();

    EventBridgeEvent<?> event =
        assertInstanceOf(
            EventBridgeEvent.class,
            reading.apply(json.substring(0, json.length() - 1) + ",\"region\":\"eu-west-1\"}"));

    assertEquals(new Order("17", new BigDecimal("9.90")), event.detail());
    assertEquals("eu-west-1", event.region());
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void theMapperWritesTheClassToo(Object mapper) {
    EventBridgeDetails.register("shop.orders", "Order Placed", Order.class, mapper);

    EventBridgeEvent<?> event = AwsEvents.read(orderPlaced("9.90"), EventBridgeEvent.class);

    assertEquals(orderPlaced("9.90").strip(), AwsEvents.toJson(event));
  }

  @Test
  void theClassHasACodec() {
    EventBridgeDetails.register("shop.orders", "Order Refunded", Refund.class, JACKSON_3);

    SqsEvent.Message message = SqsEvent.Message.builder().body("{\"order\":\"17\"}").build();
    assertEquals(new Refund("17"), message.bodyAs(Refund.class));
    assertEquals(
        new Refund("17"),
        AwsEvents.read("{\"detail\":{\"order\":\"17\"}}", EventBridgeEvent.codec(Refund.class))
            .detail());
  }

  @Test
  void testEventsKnowTheEnvelope() {
    EventBridgeDetails.register("shop.orders", "Order Refunded", Refund.class, JACKSON_3);

    EventBridgeEvent<Refund> event = TestEvents.eventBridge(new Refund("17"));

    assertEquals("shop.orders", event.source());
    assertEquals("Order Refunded", event.detailType());
  }

  @Test
  void aGeneratedTypeIsRegisteredWithoutAMapper() {
    EventBridgeDetails.register("shop.forwarding", "Messages", SqsEvent.class);

    EventBridgeEvent<?> event =
        AwsEvents.read(
            """
            {"source":"shop.forwarding","detail-type":"Messages",
             "detail":{"Records":[{"body":"order 17"}]}}
            """,
            EventBridgeEvent.class);

    assertEquals("order 17", ((SqsEvent) event.detail()).records().get(0).body());
  }

  @Test
  void otherEventsOfTheSourceHaveFreeFormDetails() {
    EventBridgeDetails.register("shop.orders", "Order Placed", Order.class, JACKSON_3);

    EventBridgeEvent<?> event =
        AwsEvents.read(
            "{\"source\":\"shop.orders\",\"detail-type\":\"Order Lost\",\"detail\":{\"id\":\"1\"}}",
            EventBridgeEvent.class);

    assertEquals(Map.of("id", "1"), event.detail());
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void aDetailThatTheMapperCannotReadIsAnErrorAtItsPlace(Object mapper) {
    EventBridgeDetails.register("shop.orders", "Order Placed", Order.class, mapper);

    for (String json : List.of(orderPlaced("\"secret\""), detailFirst("\"secret\""))) {
      EventFormatException error =
          assertThrows(
              EventFormatException.class, () -> AwsEvents.read(json, EventBridgeEvent.class), json);
      assertEquals("$.detail.total", error.path());
      assertEquals(-1, error.getMessage().indexOf("secret"), error.getMessage());
    }
  }

  @Test
  void underJacksonTheErrorIsOneOfJackson() {
    EventBridgeDetails.register("shop.orders", "Order Placed", Order.class, JACKSON_2);

    MismatchedInputException error =
        assertThrows(
            MismatchedInputException.class,
            () -> JACKSON_2.readValue(orderPlaced("\"secret\""), EventBridgeEvent.class));

    assertEquals(
        "expected " + Order.class.getName() + " ($.total does not fit) but found an object",
        error.getOriginalMessage());
    assertEquals("detail", error.getPath().get(0).getFieldName());
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void aClassThatTheMapperCannotReadAtAllIsAnError(Object mapper) {
    EventBridgeDetails.register("shop.orders", "Shape", Shape.class, mapper);
    String json = "{\"source\":\"shop.orders\",\"detail-type\":\"Shape\",\"detail\":{\"a\":1}}";

    IllegalStateException error =
        assertThrows(
            IllegalStateException.class, () -> AwsEvents.read(json, EventBridgeEvent.class));
    assertEquals("Jackson cannot read " + Shape.class.getName(), error.getMessage());
  }

  @Test
  void whatIsNoMapperIsRefusedAtOnce() {
    IllegalArgumentException error =
        assertThrows(
            IllegalArgumentException.class,
            () -> EventBridgeDetails.register("shop", "Order Placed", Order.class, "a mapper"));
    assertEquals("java.lang.String is no ObjectMapper of Jackson 2 or 3", error.getMessage());
  }
}
