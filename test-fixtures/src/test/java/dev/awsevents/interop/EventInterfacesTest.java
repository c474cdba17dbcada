package dev.awsevents.interop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.type.TypeReference;
import dev.awsevents.AwsEvents;
import dev.awsevents.LambdaEvent;
import dev.awsevents.LambdaResponse;
import dev.awsevents.UnidentifiedEvent;
import dev.awsevents.apigateway.ApiGatewayHttpRequest;
import dev.awsevents.apigateway.ApiGatewayHttpResponse;
import dev.awsevents.eventbridge.EventBridgeEvent;
import dev.awsevents.fixtures.Fixture;
import dev.awsevents.fixtures.Fixtures;
import dev.awsevents.http.AlbPayload;
import dev.awsevents.http.ApiGatewayPayload2;
import dev.awsevents.http.HttpRequestEvent;
import dev.awsevents.s3.S3Event;
import dev.awsevents.sqs.SqsEvent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Jackson reads an interface of events by recognition, as {@code AwsEvents.readAny} does. */
class EventInterfacesTest {
  record Received(String id, LambdaEvent event, List<LambdaEvent> more, HttpRequestEvent request) {}

  record Answer(LambdaResponse response, List<LambdaResponse> more) {}

  /** A class of a user that implements an interface of events. */
  record Call(String method) implements LambdaEvent {}

  @com.fasterxml.jackson.databind.annotation.JsonDeserialize
  @com.fasterxml.jackson.databind.annotation.JsonSerialize
  @tools.jackson.databind.annotation.JsonDeserialize
  @tools.jackson.databind.annotation.JsonSerialize
  record PlainCall(String method) implements LambdaEvent {}

  private static final ApiGatewayHttpRequest REQUEST = Fixtures.load(ApiGatewayHttpRequest.class);
  private static final SqsEvent EVENT = Fixtures.load(SqsEvent.class);

  static List<Jackson> mappers() {
    return Jackson.plain();
  }

  static Stream<Arguments> events() {
    return Jackson.plain().stream()
        .flatMap(
            jackson ->
                Fixture.all().stream()
                    .filter(fixture -> LambdaEvent.class.isAssignableFrom(fixture.type()))
                    .map(fixture -> Arguments.of(jackson, fixture)));
  }

  private static Type type(TypeReference<?> reference) {
    return reference.getType();
  }

  @ParameterizedTest
  @MethodSource("events")
  void anEventIsReadAsItsType(Jackson jackson, Fixture fixture) throws Exception {
    LambdaEvent event = AwsEvents.readAny(fixture.json());

    assertThat(jackson.read(fixture.json(), LambdaEvent.class)).isEqualTo(event);
    assertThat(jackson.readTree(fixture.json(), LambdaEvent.class))
        .isEqualTo(jackson.readTree(fixture.json(), fixture.type()));
    assertThat(AwsEvents.read(fixture.json(), LambdaEvent.class)).isEqualTo(event);
    assertThat(jackson.toText(event, LambdaEvent.class)).isEqualTo(AwsEvents.toJson(event));
  }

  @ParameterizedTest
  @MethodSource("events")
  void anInterfaceOfRequestsTakesRequestsOnly(Jackson jackson, Fixture fixture) throws Exception {
    LambdaEvent event = AwsEvents.readAny(fixture.json());
    if (event instanceof HttpRequestEvent) {
      assertThat(jackson.read(fixture.json(), HttpRequestEvent.class)).isEqualTo(event);
      return;
    }
    String refusal = "expected HttpRequestEvent but found " + fixture.type().getSimpleName();

    assertThatThrownBy(() -> jackson.read(fixture.json(), HttpRequestEvent.class))
        .hasMessageStartingWith(refusal)
        .extracting(e -> e.getClass().getSimpleName())
        .isEqualTo("MismatchedInputException");
    assertThatThrownBy(() -> AwsEvents.read(fixture.json(), HttpRequestEvent.class))
        .hasMessage(refusal + " at $ (byte 0)");
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void theInterfacesOfSingleServicesTakeTheirOwnRequests(Jackson jackson) throws Exception {
    byte[] json = Fixtures.json(ApiGatewayHttpRequest.class);

    assertThat(jackson.read(json, ApiGatewayPayload2.class)).isEqualTo(REQUEST);
    assertThatThrownBy(() -> jackson.read(json, AlbPayload.class))
        .hasMessageStartingWith("expected AlbPayload but found ApiGatewayHttpRequest");
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void whatIsNoEventIsUnidentified(Jackson jackson) throws Exception {
    for (String json : List.of("{\"a\":[1,null]}", "[]", "5", "\"text\"")) {
      assertThat(jackson.read(json, LambdaEvent.class)).isInstanceOf(UnidentifiedEvent.class);
      assertThat(jackson.toText(jackson.read(json, LambdaEvent.class), LambdaEvent.class))
          .isEqualTo(json);
      assertThatThrownBy(() -> jackson.read(json, HttpRequestEvent.class))
          .hasMessageStartingWith("expected HttpRequestEvent but found no event that is known");
    }
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void eventsMayBeAnywhereInTypesOfAUser(Jackson jackson) throws Exception {
    Received received = new Received("1", EVENT, List.of(REQUEST, EVENT), REQUEST);
    String json = jackson.toText(received);

    assertThat(jackson.read(json, Received.class)).isEqualTo(received);
    assertThat(jackson.convert(received, Received.class)).isEqualTo(received);
    Map<String, List<LambdaEvent>> events = Map.of("all", List.of(EVENT, REQUEST));
    Type eventsByName = type(new TypeReference<Map<String, List<LambdaEvent>>>() {});
    assertThat(jackson.read(jackson.toText(events, eventsByName), eventsByName)).isEqualTo(events);
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void anEventMayBeTheDetailOfAnother(Jackson jackson) throws Exception {
    EventBridgeEvent<LambdaEvent> event =
        EventBridgeEvent.<LambdaEvent>builder().source("shop").detail(EVENT).build();

    assertThat(
            jackson.read(
                AwsEvents.toJson(event),
                type(new TypeReference<EventBridgeEvent<LambdaEvent>>() {})))
        .isEqualTo(event);
    assertThat(AwsEvents.read(AwsEvents.toJson(event), EventBridgeEvent.codec(LambdaEvent.class)))
        .isEqualTo(event);
  }

  @Test
  void anEventMayBeInTheBodyOfAMessage() {
    SqsEvent.Message message = SqsEvent.Message.builder().body(AwsEvents.toJson(REQUEST)).build();

    assertThat(message.bodyAs(HttpRequestEvent.class)).isEqualTo(REQUEST);
    assertThat(message.bodyAs(LambdaEvent.class)).isEqualTo(REQUEST);
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void anErrorHasThePathOfTheEvent(Jackson jackson) {
    String event = new String(Fixtures.json(S3Event.class), StandardCharsets.UTF_8);
    String wrong =
        "{\"more\":[{},{\"Records\":[{\"eventSource\":\"aws:sqs\",\"attributes\":[]}]}]}";

    assertThatThrownBy(() -> jackson.read("{\"request\":" + event + "}", Received.class))
        .hasMessageContaining("expected HttpRequestEvent but found S3Event")
        .hasMessageContaining("Received[\"request\"]");
    assertThatThrownBy(() -> jackson.read(wrong, Received.class))
        .hasMessageContaining("expected an object but found a list")
        .hasMessageContaining("[\"more\"]")
        .hasMessageContaining("[\"Records\"]")
        .hasMessageContaining("[\"attributes\"]");
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void aResponseIsWrittenAsItsType(Jackson jackson) throws Exception {
    ApiGatewayHttpResponse response = ApiGatewayHttpResponse.builder().statusCode(200).build();

    assertThat(jackson.toText(response, LambdaResponse.class)).isEqualTo("{\"statusCode\":200}");
    assertThat(jackson.toText(new Answer(response, List.of(response))))
        .isEqualTo("{\"response\":{\"statusCode\":200},\"more\":[{\"statusCode\":200}]}");
    assertThatThrownBy(() -> jackson.read("{}", LambdaResponse.class))
        .hasMessageStartingWith("dev.awsevents.LambdaResponse has no codec")
        .extracting(e -> e.getClass().getSimpleName())
        .isEqualTo("InvalidDefinitionException");
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void aClassOfAUserThatImplementsAnInterfaceOfEventsNeedsAnAnnotation(Jackson jackson)
      throws Exception {
    String advice = "annotate it with @JsonDeserialize and @JsonSerialize without a value";

    assertThatThrownBy(() -> jackson.read("{}", Call.class)).hasMessageContaining(advice);
    assertThatThrownBy(() -> jackson.toText(new Call("GET"))).hasMessageContaining(advice);
    assertThat(jackson.read("{\"method\":\"GET\"}", PlainCall.class))
        .isEqualTo(new PlainCall("GET"));
    assertThat(jackson.toText(new PlainCall("GET"))).isEqualTo("{\"method\":\"GET\"}");
  }
}
