package dev.awsevents.lambda.serializer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.amazonaws.services.lambda.runtime.CustomPojoSerializer;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import dev.awsevents.AwsEvents;
import dev.awsevents.EventFormatException;
import dev.awsevents.LambdaEvent;
import dev.awsevents.LambdaResponse;
import dev.awsevents.apigateway.ApiGatewayHttpResponse;
import dev.awsevents.dynamodb.DynamoDbBatchResponse;
import dev.awsevents.dynamodb.DynamoDbTimeWindowResponse;
import dev.awsevents.eventbridge.EventBridgeEvent;
import dev.awsevents.fixtures.Fixtures;
import dev.awsevents.kafka.KafkaBatchResponse;
import dev.awsevents.kinesis.KinesisBatchResponse;
import dev.awsevents.kinesis.KinesisTimeWindowResponse;
import dev.awsevents.lambda.EventHandler;
import dev.awsevents.lambda.handlers.Order;
import dev.awsevents.lambda.runtimeapi.TaskRoot;
import dev.awsevents.s3.S3Event;
import dev.awsevents.sqs.SqsBatchResponse;
import dev.awsevents.sqs.SqsEvent;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.net.MalformedURLException;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules of the serializer that the tests with the runtime interface client do not cover. */
class AwsEventsSerializerTest {
  /** Signatures that handlers may have. A test reads the parameter of each. */
  interface Signatures {
    <E extends SqsEvent> void variable(E event);

    void wildcard(List<? extends SqsEvent> events);

    void map(Map<String, SqsEvent> events);

    void raw(@SuppressWarnings("rawtypes") EventBridgeEvent event);

    void anything(EventBridgeEvent<?> event);

    void list(EventBridgeEvent<List<Object>> event);

    void orders(EventBridgeEvent<List<Order>> event);

    void notification(Notification event);
  }

  /** An interface of a user that no event implements. */
  interface Notification extends LambdaEvent {}

  private final CustomPojoSerializer serializer = new AwsEventsSerializer();

  private static Type parameter(String method) {
    return Arrays.stream(Signatures.class.getDeclaredMethods())
        .filter(candidate -> candidate.getName().equals(method))
        .map(Method::getGenericParameterTypes)
        .findAny()
        .orElseThrow()[0];
  }

  private Object read(String json, Type type) {
    return serializer.fromJson(
        new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), type);
  }

  private String write(@Nullable Object value, Type type) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    serializer.toJson(value, out, type);
    return out.toString(StandardCharsets.UTF_8);
  }

  @Test
  void serializerIsFoundByServiceLoader() {
    List<Class<?>> found =
        ServiceLoader.load(CustomPojoSerializer.class).stream()
            .<Class<?>>map(ServiceLoader.Provider::type)
            .toList();

    assertEquals(List.of(AwsEventsSerializer.class), found);
  }

  @Test
  void textIsReadAsBytesAre() {
    String json = new String(Fixtures.json(SqsEvent.class), StandardCharsets.UTF_8);

    assertEquals(Fixtures.load(SqsEvent.class), serializer.fromJson(json, SqsEvent.class));
    assertEquals(Fixtures.load(SqsEvent.class), serializer.fromJson(json, LambdaEvent.class));
    assertEquals("text", serializer.fromJson("\"text\"", String.class));
  }

  @Test
  void typeVariablesAndWildcardsStandForTheirBounds() {
    SqsEvent event = SqsEvent.builder().build();

    assertEquals(event, read("{}", parameter("variable")));
    assertEquals(List.of(event, event), read("[{},{}]", parameter("wildcard")));
    assertEquals(Map.of("a", event), read("{\"a\":{}}", parameter("map")));
  }

  @Test
  void genericPartWithoutTypeArgumentIsFreeFormJson() {
    String json = "{\"detail\":{\"a\":[1,null]}}";
    Object detail = ((EventBridgeEvent<?>) read(json, parameter("anything"))).detail();

    assertEquals(List.copyOf(((Map<?, ?>) detail).keySet()), List.of("a"));
    assertEquals(read(json, parameter("raw")), read(json, parameter("anything")));
    assertEquals(
        List.of(1L), ((EventBridgeEvent<?>) read("{\"detail\":[1]}", parameter("list"))).detail());
  }

  @Test
  void collectionsOfTheUsersClassesAreTypeArguments() {
    EventBridgeEvent<?> event =
        (EventBridgeEvent<?>) read("{\"detail\":[{\"order_id\":\"1\"},null]}", parameter("orders"));

    Object first = ((List<?>) event.detail()).get(0);
    assertEquals("1", assertInstanceOf(Order.class, first).id());
    assertEquals("{\"detail\":[{\"order_id\":\"1\"},null]}", write(event, parameter("orders")));
  }

  @Test
  void eventOfAnotherKindThanTheInterfaceAsksForIsAnError() {
    EventFormatException error =
        assertThrows(
            EventFormatException.class,
            () ->
                serializer.fromJson(
                    new ByteArrayInputStream(Fixtures.json(S3Event.class)),
                    parameter("notification")));

    assertEquals("expected Notification but found S3Event", error.problem());
  }

  @Test
  void responseIsWrittenAsItsOwnClassIfTheSignatureHasASupertype() {
    SqsBatchResponse response =
        SqsBatchResponse.builder().addBatchItemFailures(f -> f.itemIdentifier("1")).build();
    String json = "{\"batchItemFailures\":[{\"itemIdentifier\":\"1\"}]}";

    assertEquals(json, write(response, LambdaResponse.class));
    assertEquals(json, write(response, Object.class));
    assertEquals(json, write(response, Record.class));
    assertEquals(
        "{\"statusCode\":200}",
        write(ApiGatewayHttpResponse.builder().statusCode(200).build(), LambdaResponse.class));
    assertEquals("{\"a\":1}", write(Map.of("a", 1), Object.class));
    assertEquals("null", write(null, LambdaResponse.class));
  }

  @ParameterizedTest
  @ValueSource(
      classes = {LambdaResponse.class, Object.class, SqsBatchResponse.Builder.class, Record.class})
  void aBuilderIsNotWrittenInPlaceOfWhatItBuilds(Class<?> declared) {
    IllegalArgumentException error =
        assertThrows(
            IllegalArgumentException.class, () -> write(SqsBatchResponse.builder(), declared));

    assertEquals(
        "dev.awsevents.sqs.SqsBatchResponse$Builder has no codec: it is a builder, so call build()",
        error.getMessage());
  }

  @ParameterizedTest
  @ValueSource(
      classes = {
        SqsBatchResponse.class,
        KinesisBatchResponse.class,
        DynamoDbBatchResponse.class,
        KafkaBatchResponse.class,
        KinesisTimeWindowResponse.class,
        DynamoDbTimeWindowResponse.class
      })
  void nullIsNoReportOfABatch(Class<?> declared) {
    IllegalStateException error =
        assertThrows(IllegalStateException.class, () -> write(null, declared));

    assertEquals(
        "the handler returned null in place of "
            + declared.getName()
            + ", which Lambda would take for success of all records; if none has failed, return one"
            + " without failures",
        error.getMessage());
  }

  @Test
  void nullIsAResponseWhereNoReportMustBe() {
    assertEquals("null", write(null, Void.class));
    assertEquals("null", write(null, ApiGatewayHttpResponse.class));
  }

  @Test
  void nullIsNotAnEvent() {
    EventFormatException error =
        assertThrows(EventFormatException.class, () -> read("null", SqsEvent.class));

    assertEquals("expected an object but found null at $ (byte 0)", error.getMessage());
    assertNull(read("null", Void.class));
  }

  @Test
  void failureOfTheStreamIsPassedOn() {
    IOException failure = new IOException("broken");
    InputStream broken =
        new FilterInputStream(InputStream.nullInputStream()) {
          @Override
          public byte[] readAllBytes() throws IOException {
            throw failure;
          }
        };

    assertEquals(
        failure,
        assertThrows(UncheckedIOException.class, () -> serializer.fromJson(broken, SqsEvent.class))
            .getCause());
  }

  /** A custom runtime has no serializer of AWS. */
  @Test
  void withoutAnyLibraryTheErrorSaysWhatToAdd() throws Exception {
    URL[] libraries =
        Stream.of(
                AwsEvents.class,
                SqsEvent.class,
                EventHandler.class,
                AwsEventsSerializer.class,
                CustomPojoSerializer.class,
                Order.class,
                SQSEvent.class)
            .map(type -> TaskRoot.origin(type).toUri())
            .map(AwsEventsSerializerTest::url)
            .toArray(URL[]::new);
    try (URLClassLoader loader =
        new URLClassLoader(libraries, ClassLoader.getPlatformClassLoader())) {
      assertEquals(
          "nothing on the class path can read or write "
              + Order.class.getName()
              + ": add tools.jackson.core:jackson-databind or"
              + " com.fasterxml.jackson.core:jackson-databind",
          failure(loader, Order.class));
      assertEquals(
          "nothing on the class path can read or write "
              + SQSEvent.class.getName()
              + ": add com.amazonaws:aws-lambda-java-serialization",
          failure(loader, SQSEvent.class));
    }
  }

  private static URL url(URI uri) {
    try {
      return uri.toURL();
    } catch (MalformedURLException e) {
      throw new AssertionError(e);
    }
  }

  private static @Nullable String failure(ClassLoader loader, Class<?> type) throws Exception {
    Class<?> isolated = loader.loadClass(AwsEventsSerializer.class.getName());
    Object serializer = isolated.getConstructor().newInstance();
    Method fromJson = isolated.getMethod("fromJson", String.class, Type.class);
    InvocationTargetException failure =
        assertThrows(
            InvocationTargetException.class,
            () -> fromJson.invoke(serializer, "{}", loader.loadClass(type.getName())));
    return assertInstanceOf(IllegalStateException.class, failure.getCause()).getMessage();
  }
}
