package dev.awsevents.micronaut;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.awsevents.AwsEvents;
import dev.awsevents.LambdaEvent;
import dev.awsevents.LambdaResponse;
import dev.awsevents.UnidentifiedEvent;
import dev.awsevents.apigateway.ApiGatewayHttpRequest;
import dev.awsevents.apigateway.ApiGatewayHttpResponse;
import dev.awsevents.dynamodb.DynamoDbAttributeValue;
import dev.awsevents.eventbridge.EventBridgeEvent;
import dev.awsevents.fixtures.Fixtures;
import dev.awsevents.http.HttpRequestEvent;
import dev.awsevents.sqs.SqsEvent;
import dev.awsevents.value.Bytes;
import io.micronaut.context.ApplicationContext;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.config.SerdeConfiguration;
import io.micronaut.serde.exceptions.SerdeException;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The mapper of an application of Micronaut reads and writes generated types by their codecs. */
class SerdeTest {
  private static final ApplicationContext APPLICATION = ApplicationContext.run();
  private static final ObjectMapper MAPPER = APPLICATION.getBean(ObjectMapper.class);

  private static final SqsEvent EVENT = Fixtures.load(SqsEvent.class);
  private static final ApiGatewayHttpRequest REQUEST = Fixtures.load(ApiGatewayHttpRequest.class);
  private static final Order ORDER = new Order("17", new BigDecimal("9.5"));
  private static final ApiGatewayHttpResponse RESPONSE =
      ApiGatewayHttpResponse.builder().statusCode(200).build();

  @AfterAll
  static void stop() {
    APPLICATION.close();
  }

  static Stream<Arguments> fixtures() {
    return Fixtures.types().stream()
        .flatMap(type -> Fixtures.names(type).stream().map(name -> Arguments.of(type, name)));
  }

  /**
   * Micronaut's decoder has fractions as {@code double}, which loses digits and zeros at the end.
   */
  private static <T> T withDoubles(byte[] json, Class<T> type) throws IOException {
    return AwsEvents.read(
        MAPPER.writeValueAsBytes(MAPPER.readValue(json, Argument.of(Object.class))), type);
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void everyTypeIsReadAndWritten(Class<?> type, String fixture) throws IOException {
    byte[] json = Fixtures.json(type, fixture);

    Object read = MAPPER.readValue(json, type);

    assertThat(read).isEqualTo(withDoubles(json, type));
    assertThat((Object) AwsEvents.read(MAPPER.writeValueAsBytes(read), type)).isEqualTo(read);
  }

  @Test
  void generatedTypesInsideAClassOfAUser() throws IOException {
    Work work =
        new Work(
            EVENT,
            EVENT.records(),
            Map.of("id", DynamoDbAttributeValue.ofS("1")),
            Bytes.ofUtf8("ABC"),
            EventBridgeEvent.<Order>builder().source("shop").detail(ORDER).build(),
            List.of(EVENT, REQUEST),
            REQUEST);

    String json = MAPPER.writeValueAsString(work);

    assertThat(json).contains("\"detail\":{\"order_id\":\"17\",\"total\":9.5}");
    assertThat(MAPPER.readValue(json, Work.class)).isEqualTo(work);
    assertThat(MAPPER.readValueFromTree(MAPPER.writeValueToTree(work), Work.class)).isEqualTo(work);
  }

  @Test
  void theDetailIsOfTheTypeArgument() throws IOException {
    String json = "{\"source\":\"shop\",\"detail\":%s}";
    String order = json.formatted("{\"order_id\":\"17\",\"total\":9.5}");

    assertThat(read(order, Argument.of(Order.class)).detail()).isEqualTo(ORDER);
    assertThat(
            read(
                    json.formatted("[{\"order_id\":\"17\",\"total\":9.5}]"),
                    Argument.listOf(Order.class))
                .detail())
        .isEqualTo(List.of(ORDER));
    assertThat(read(json.formatted(AwsEvents.toJson(EVENT)), Argument.of(SqsEvent.class)).detail())
        .isEqualTo(EVENT);
    assertThat(MAPPER.readValue(order, EventBridgeEvent.class).detail()).isInstanceOf(Map.class);
    assertThat(read(order, Argument.OBJECT_ARGUMENT).detail()).isInstanceOf(Map.class);
    assertThat(read(json.formatted("null"), Argument.of(Order.class)).detail()).isNull();
    assertThatThrownBy(() -> read(order, Argument.of(ArrayList.class, Order.class)))
        .hasMessageContaining("may be a List or Map, but no special one");
  }

  /** As {@code EventBridgeEvent} of the parameter. */
  private static EventBridgeEvent<?> read(String json, Argument<?> parameter) throws IOException {
    return MAPPER.readValue(json, Argument.of(EventBridgeEvent.class, parameter));
  }

  @Test
  void interfacesOfEventsAreReadByRecognition() throws IOException {
    assertThat(MAPPER.readValue(AwsEvents.toBytes(REQUEST), HttpRequestEvent.class))
        .isEqualTo(REQUEST);
    assertThat(MAPPER.readValue("{\"a\":1}", LambdaEvent.class))
        .isInstanceOf(UnidentifiedEvent.class);
    assertThatThrownBy(() -> MAPPER.readValue(AwsEvents.toBytes(EVENT), HttpRequestEvent.class))
        .isInstanceOf(SerdeException.class)
        .hasMessageContaining("expected HttpRequestEvent but found SqsEvent at $");
  }

  @Test
  void responsesAreWrittenAsTheTypesThatTheyAre() throws IOException {
    assertThat(MAPPER.writeValueAsString(Argument.of(LambdaResponse.class), RESPONSE))
        .isEqualTo("{\"statusCode\":200}");
    assertThat(MAPPER.writeValueAsString(new Work.Answer(RESPONSE, List.of(RESPONSE))))
        .isEqualTo("{\"response\":{\"statusCode\":200},\"more\":[{\"statusCode\":200}]}");
  }

  @Test
  void anErrorSaysWhatWasExpectedAndWhere() {
    assertThatThrownBy(
            () -> MAPPER.readValue("{\"Records\":[{\"attributes\":[]}]}", SqsEvent.class))
        .isInstanceOf(SerdeException.class)
        .hasMessageContaining("expected an object but found a list at $.Records[0].attributes");
    assertThatThrownBy(() -> read("{\"detail\":{\"total\":[[]]}}", Argument.of(Order.class)))
        .isInstanceOf(SerdeException.class);
  }

  @Test
  void nullIsNull() throws IOException {
    assertThat(MAPPER.readValue("null", SqsEvent.class)).isNull();
  }

  @Test
  void aMapperWithOtherSettingsKnowsTheTypesToo() throws IOException {
    ObjectMapper other =
        MAPPER.cloneWithConfiguration(APPLICATION.getBean(SerdeConfiguration.class), null, null);

    assertThat(other.readValue(AwsEvents.toBytes(EVENT), SqsEvent.class)).isEqualTo(EVENT);
    assertThat(
            other
                .createSpecific(Argument.of(SqsEvent.class))
                .readValue(AwsEvents.toBytes(EVENT), Argument.of(SqsEvent.class)))
        .isEqualTo(EVENT);
  }
}
