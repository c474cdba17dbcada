package dev.awsevents.function;

import static dev.awsevents.function.ScriptedServer.accepted;
import static dev.awsevents.function.ScriptedServer.invocation;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsevents.AwsEvents;
import dev.awsevents.StreamedResponse;
import dev.awsevents.alb.AlbRequest;
import dev.awsevents.apigateway.ApiGatewayHttpRequest;
import dev.awsevents.apigateway.ApiGatewayProxyRequest;
import dev.awsevents.apigateway.ApiGatewayWebSocketRequest;
import dev.awsevents.fixtures.Fixtures;
import dev.awsevents.function.ScriptedServer.Request;
import dev.awsevents.function.http.HttpResponse;
import dev.awsevents.functionurl.FunctionUrlRequest;
import dev.awsevents.http.HttpRequestEvent;
import dev.awsevents.sqs.SqsEvent;
import dev.awsevents.vpclattice.VpcLatticeRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpFunctionTest {
  private static final String END_OF_HEAD = "\0\0\0\0\0\0\0\0";

  private static String json(Class<?> type) {
    return new String(Fixtures.json(type), StandardCharsets.UTF_8);
  }

  private static Responder http(EventFunction<HttpRequestEvent, HttpResponse> handler) {
    return HttpFunction.responder(handler);
  }

  private static Responder streamed(HttpStreamingHandler handler) {
    return StreamedHttpFunction.responder(handler);
  }

  /** What the function sends in answer to an event. */
  private static Request answer(Responder responder, String event) {
    try (ScriptedServer server = new ScriptedServer(invocation("id", event), accepted())) {
      RunningLoop.start(server, responder);
      server.next();
      Request answer = server.request();
      server.next();
      return answer;
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "REST | {\"statusCode\":201,\"headers\":{\"a\":\"b\"},\"body\":\"x\",\"isBase64Encoded\":false}",
        "HTTP | {\"statusCode\":201,\"headers\":{\"a\":\"b\"},\"body\":\"x\",\"isBase64Encoded\":false}",
        "URL | {\"statusCode\":201,\"headers\":{\"a\":\"b\"},\"body\":\"x\",\"isBase64Encoded\":false}",
        "ALB | {\"statusCode\":201,\"statusDescription\":\"201 Created\",\"headers\":{\"a\":\"b\"},\"body\":\"x\",\"isBase64Encoded\":false}",
        "LATTICE | {\"isBase64Encoded\":false,\"statusCode\":201,\"headers\":{\"a\":\"b\"},\"body\":\"x\"}",
      })
  void theResponseHasTheFormOfTheFrontDoor(String door, String response) {
    Class<?> type =
        switch (door) {
          case "REST" -> ApiGatewayProxyRequest.class;
          case "HTTP" -> ApiGatewayHttpRequest.class;
          case "URL" -> FunctionUrlRequest.class;
          case "ALB" -> AlbRequest.class;
          default -> VpcLatticeRequest.class;
        };
    Request answer =
        answer(
            http(request -> HttpResponse.to(request).status(201).header("a", "b").body("x")),
            json(type));
    assertEquals("POST /2018-06-01/runtime/invocation/id/response", answer.line());
    assertEquals(
        AwsEvents.read(response, Object.class), AwsEvents.read(answer.body(), Object.class));
  }

  @Test
  void noResponseIsAnError() {
    Request answer = answer(http(request -> null), json(FunctionUrlRequest.class));
    assertEquals("Function.NoResponse", answer.header("lambda-runtime-function-error-type"));
  }

  @ParameterizedTest
  @ValueSource(classes = {SqsEvent.class, ApiGatewayWebSocketRequest.class})
  void anEventThatIsNoRequestIsAnError(Class<?> type) {
    Request answer = answer(http(HttpResponse::to), json(type));
    assertEquals("POST /2018-06-01/runtime/invocation/id/error", answer.line());
    assertTrue(answer.body().contains("expected HttpRequestEvent but found "));
  }

  @ParameterizedTest
  @ValueSource(classes = {FunctionUrlRequest.class, ApiGatewayProxyRequest.class})
  void aStreamedResponseBeginsWithItsHead(Class<?> type) {
    Request answer =
        answer(
            streamed(
                (request, response, context) -> {
                  response.status(206).header("a", "b").cookie("c=d");
                  response.write(request.method().getBytes(StandardCharsets.UTF_8));
                  response.write("!".getBytes(StandardCharsets.UTF_8));
                }),
            json(type));
    HttpRequestEvent request = (HttpRequestEvent) Fixtures.load(type);
    assertEquals(
        "{\"statusCode\":206,\"headers\":{\"a\":\"b\"},\"cookies\":[\"c=d\"]}"
            + END_OF_HEAD
            + request.method()
            + "!",
        answer.body());
    assertEquals(StreamedResponse.CONTENT_TYPE, answer.header("content-type"));
    assertEquals("streaming", answer.header("lambda-runtime-function-response-mode"));
    // The head, its end, and each array as it was written.
    assertEquals(4, answer.chunks().size());
  }

  @Test
  void aStreamedResponseWithoutBodyHasAHead() {
    Request answer =
        answer(
            streamed((request, response, context) -> response.status(204)),
            json(FunctionUrlRequest.class));
    assertEquals("{\"statusCode\":204,\"headers\":{}}" + END_OF_HEAD, answer.body());
  }

  @Test
  void aFailureBeforeTheFirstByteIsAnOrdinaryError() {
    Request answer =
        answer(
            streamed(
                (request, response, context) -> {
                  response.status(200);
                  throw new IOException("no");
                }),
            json(FunctionUrlRequest.class));
    assertEquals("POST /2018-06-01/runtime/invocation/id/error", answer.line());
  }

  @Test
  void aFailureAfterTheFirstByteIsInTheTrailers() {
    Request answer =
        answer(
            streamed(
                (request, response, context) -> {
                  response.write(new byte[] {'x'});
                  throw new IOException("no");
                }),
            json(FunctionUrlRequest.class));
    assertEquals("POST /2018-06-01/runtime/invocation/id/response", answer.line());
    assertEquals("java.io.IOException", answer.header("lambda-runtime-function-error-type"));
  }

  @ParameterizedTest
  @ValueSource(classes = {AlbRequest.class, ApiGatewayHttpRequest.class, VpcLatticeRequest.class})
  void aSenderThatTakesNoStreamIsAnError(Class<?> type) {
    Request answer =
        answer(streamed((request, response, context) -> response.status(200)), json(type));
    assertEquals(
        "Function.ResponseNotStreamable", answer.header("lambda-runtime-function-error-type"));
  }
}
