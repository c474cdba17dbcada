package dev.awsevents.interop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.awsevents.AwsEvents;
import dev.awsevents.apigateway.ApiGatewayProxyRequest;
import dev.awsevents.dynamodb.DynamoDbAttributeValue;
import dev.awsevents.dynamodb.DynamoDbStreamEvent.EventName;
import dev.awsevents.eventbridge.EventBridgeEvent;
import dev.awsevents.fixtures.Fixtures;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.sns.SnsEvent;
import dev.awsevents.sqs.SqsEvent;
import dev.awsevents.value.Bytes;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Generated types inside types of a user, and types of a user inside generated ones. */
class UserTypesTest {
  record Order(String id, BigDecimal total, List<String> lines) {}

  record Work(
      String name,
      SqsEvent event,
      List<SqsEvent.Message> messages,
      Map<String, DynamoDbAttributeValue> image,
      Bytes attachment,
      @Nullable SnsEvent missing) {}

  record Box<T>(T content, List<T> more) {}

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
  @JsonSubTypes(@JsonSubTypes.Type(value = Job.class, name = "job"))
  interface Task {}

  record Job(SqsEvent event, DynamoDbAttributeValue value) implements Task {}

  record Tree(String name, @Nullable EventBridgeEvent<Tree> inner) {}

  private static final SqsEvent EVENT = Fixtures.load(SqsEvent.class);
  private static final Order ORDER = new Order("7", new BigDecimal("9.95"), List.of("tea"));

  static List<Jackson> mappers() {
    return Jackson.plain();
  }

  private static Type type(TypeReference<?> reference) {
    return reference.getType();
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void generatedTypesInsideARecordOfAUser(Jackson jackson) throws Exception {
    Work work =
        new Work(
            "a",
            EVENT,
            EVENT.records(),
            Map.of("id", DynamoDbAttributeValue.ofS("1")),
            Bytes.ofUtf8("ABC"),
            null);

    String json = jackson.toText(work);

    assertEquals(
        "{\"name\":\"a\",\"event\":"
            + AwsEvents.toJson(EVENT)
            + ",\"messages\":"
            + jackson.toText(EVENT.records())
            + ",\"image\":{\"id\":{\"S\":\"1\"}},\"attachment\":\"QUJD\",\"missing\":null}",
        json);
    assertEquals(work, jackson.read(json, Work.class));
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void generatedTypesInCollectionsAndGenerics(Jackson jackson) throws Exception {
    Type list = type(new TypeReference<List<SqsEvent>>() {});
    Type map = type(new TypeReference<Map<String, List<SqsEvent.Message>>>() {});
    Type box = type(new TypeReference<Box<SqsEvent>>() {});
    Box<SqsEvent> content = new Box<>(EVENT, List.of(EVENT));

    assertEquals(List.of(EVENT), jackson.read(jackson.toText(List.of(EVENT)), list));
    assertEquals(
        Map.of("a", EVENT.records()),
        jackson.read(jackson.toText(Map.of("a", EVENT.records())), map));
    assertEquals(content, jackson.read(jackson.toText(content), box));
  }

  @Test
  void generatedTypesInOptional() throws Exception {
    Type optional = type(new TypeReference<Optional<SqsEvent>>() {});
    Jackson withModule = new Jackson2("2", new ObjectMapper().findAndRegisterModules());
    for (Jackson jackson : List.of(withModule, Jackson.plain().get(1))) {
      assertEquals(Optional.of(EVENT), jackson.read(jackson.toText(Optional.of(EVENT)), optional));
      assertEquals(Optional.empty(), jackson.read("null", optional));
    }
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void generatedTypesInsideAPolymorphicTypeWhoseIdComesLast(Jackson jackson) throws Exception {
    Job job = new Job(EVENT, DynamoDbAttributeValue.ofL(List.of(DynamoDbAttributeValue.ofN("1"))));
    String event = AwsEvents.toJson(EVENT);
    String value = AwsEvents.toJson(job.value());

    assertEquals(
        job,
        jackson.read(
            "{\"event\":" + event + ",\"value\":" + value + ",\"kind\":\"job\"}", Task.class));
    assertEquals(
        "{\"kind\":\"job\",\"event\":" + event + ",\"value\":" + value + "}", jackson.toText(job));
  }

  @Test
  void aTypeReferenceOfJackson2TellsTheTypeOfTheDetail() throws Exception {
    EventBridgeEvent<Order> event =
        new ObjectMapper()
            .readValue(
                eventWith("{\"id\":\"7\",\"total\":9.95,\"lines\":[\"tea\"]}"),
                new TypeReference<EventBridgeEvent<Order>>() {});

    assertEquals(ORDER, event.detail());
  }

  @Test
  void aTypeReferenceOfJackson3TellsTheTypeOfTheDetail() {
    EventBridgeEvent<Order> event =
        new tools.jackson.databind.ObjectMapper()
            .readValue(
                eventWith("{\"id\":\"7\",\"total\":9.95,\"lines\":[\"tea\"]}"),
                new tools.jackson.core.type.TypeReference<EventBridgeEvent<Order>>() {});

    assertEquals(ORDER, event.detail());
  }

  private static String eventWith(String detail) {
    return "{\"source\":\"shop\",\"detail-type\":\"Placed\",\"detail\":" + detail + ",\"new\":1}";
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void aDetailOfAUsersTypeIsWrittenByTheMapper(Jackson jackson) throws Exception {
    EventBridgeEvent<Order> event =
        EventBridgeEvent.<Order>builder().source("shop").detail(ORDER).build();

    assertEquals(
        "{\"source\":\"shop\",\"detail\":{\"id\":\"7\",\"total\":9.95,\"lines\":[\"tea\"]}}",
        jackson.toText(event));
    assertEquals(
        event, jackson.convert(event, type(new TypeReference<EventBridgeEvent<Order>>() {})));
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void aDetailMayBeOfAnyType(Jackson jackson) throws Exception {
    assertDetail(jackson, new TypeReference<EventBridgeEvent<String>>() {}, "\"x\"", "x");
    assertDetail(jackson, new TypeReference<EventBridgeEvent<Integer>>() {}, "5", 5);
    assertDetail(
        jackson,
        new TypeReference<EventBridgeEvent<SqsEvent>>() {},
        AwsEvents.toJson(EVENT),
        EVENT);
    assertDetail(
        jackson, new TypeReference<EventBridgeEvent<Bytes>>() {}, "\"QUJD\"", Bytes.ofUtf8("ABC"));
    assertDetail(
        jackson,
        new TypeReference<EventBridgeEvent<List<SqsEvent>>>() {},
        jackson.toText(List.of(EVENT)),
        List.of(EVENT));
    assertDetail(
        jackson,
        new TypeReference<EventBridgeEvent<Map<UUID, Order>>>() {},
        "{\"00000000-0000-0001-0000-000000000002\":{\"id\":\"7\",\"total\":9.95,\"lines\":[\"tea\"]}}",
        Map.of(new UUID(1, 2), ORDER));
    assertDetail(
        jackson,
        new TypeReference<EventBridgeEvent<EventBridgeEvent<Order>>>() {},
        "{\"detail\":{\"id\":\"7\",\"total\":9.95,\"lines\":[\"tea\"]}}",
        EventBridgeEvent.<Order>builder().detail(ORDER).build());
    assertDetail(
        jackson,
        new TypeReference<EventBridgeEvent<? extends Order>>() {},
        "{\"id\":\"7\",\"total\":9.95,\"lines\":[\"tea\"]}",
        ORDER);
  }

  private static void assertDetail(
      Jackson jackson, TypeReference<?> reference, String json, Object detail) throws Exception {
    EventBridgeEvent<?> event =
        (EventBridgeEvent<?>) jackson.read("{\"detail\":" + json + "}", reference.getType());

    assertEquals(detail, event.detail());
    assertEquals("{\"detail\":" + json + "}", jackson.toText(event));
  }

  @Test
  void aDetailMayBeATree() throws Exception {
    EventBridgeEvent<JsonNode> second =
        new ObjectMapper().readValue(eventWith("[1]"), new TypeReference<>() {});
    EventBridgeEvent<tools.jackson.databind.JsonNode> third =
        new tools.jackson.databind.ObjectMapper()
            .readValue(eventWith("[1]"), new tools.jackson.core.type.TypeReference<>() {});

    assertEquals(1, second.detail().get(0).intValue());
    assertEquals(1, third.detail().get(0).intValue());
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void aDetailOfNoKnownTypeIsFreeForm(Jackson jackson) throws Exception {
    Type wildcard = type(new TypeReference<EventBridgeEvent<?>>() {});
    Type object = type(new TypeReference<EventBridgeEvent<Object>>() {});
    for (Type type : List.of(EventBridgeEvent.class, wildcard, object)) {
      EventBridgeEvent<?> event =
          (EventBridgeEvent<?>) jackson.read(eventWith("{\"a\":[1,2.50]}"), type);

      assertInstanceOf(ImmutableMap.class, event.detail());
      assertEquals(Map.of("a", List.of(1L, new BigDecimal("2.50"))), event.detail());
      assertEquals(Map.of("new", 1L), event.unknownFields());
    }
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void aDetailThatIsNullIsNull(Jackson jackson) throws Exception {
    Type order = type(new TypeReference<EventBridgeEvent<Order>>() {});

    assertSame(null, ((EventBridgeEvent<?>) jackson.read(eventWith("null"), order)).detail());
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void aDetailMayHaveAnEventWithTheSameTypeOfDetail(Jackson jackson) throws Exception {
    Tree tree =
        new Tree(
            "a", EventBridgeEvent.<Tree>builder().source("s").detail(new Tree("b", null)).build());

    assertEquals(tree, jackson.read(jackson.toText(tree), Tree.class));
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void aSpecialMapAsDetailIsRefusedBeforeItBreaksACast(Jackson jackson) {
    Type type = type(new TypeReference<EventBridgeEvent<LinkedHashMap<String, Order>>>() {});

    Exception e = assertThrows(Exception.class, () -> jackson.read(eventWith("{}"), type));

    assertEquals("InvalidDefinitionException", e.getClass().getSimpleName());
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void theValueOfAnOpenEnumIsAKeyOfAMap(Jackson jackson) throws Exception {
    Type type = type(new TypeReference<Map<EventName, Integer>>() {});
    Map<EventName, Integer> counts = Map.of(EventName.INSERT, 1);

    assertEquals(counts, jackson.read("{\"INSERT\":1}", type));
    assertEquals("{\"INSERT\":1}", jackson.toText(counts));
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void arraysOfGeneratedTypes(Jackson jackson) throws Exception {
    ApiGatewayProxyRequest request = Fixtures.load(ApiGatewayProxyRequest.class);
    ApiGatewayProxyRequest[] read =
        (ApiGatewayProxyRequest[])
            jackson.read(
                jackson.toBytes(new ApiGatewayProxyRequest[] {request, request}),
                ApiGatewayProxyRequest[].class);

    assertEquals(List.of(request, request), List.of(read));
  }
}
