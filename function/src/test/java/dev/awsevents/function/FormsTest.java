package dev.awsevents.function;

import static dev.awsevents.function.ScriptedServer.accepted;
import static dev.awsevents.function.ScriptedServer.invocation;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awsevents.apigateway.ApiGatewayProxyRequest;
import dev.awsevents.fixtures.Fixtures;
import dev.awsevents.function.programs.Forms;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each form compiles without casts, and does what it says. {@link Forms} has the code. */
class FormsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "event | SQS | {}",
        "event, lambda | SQS | {}",
        "event, block | SQS | {}",
        "event and context | SQS | \"id 2\"",
        "event and context, lambda | SQS | \"id 2\"",
        "instance | SQS | {\"batchItemFailures\":[{\"itemIdentifier\":\"x\"}]}",
        "method of the event | {\"Records\":[{\"body\":\"b\"}]} | [{\"body\":\"b\"}]",
        "consumer | SQS | null",
        "consumer, lambda | SQS | null",
        "consumer with context | SQS | null",
        "consumer with context, lambda | SQS | null",
        "codec | {\"detail\":{\"Records\":[{},{}]}} | 2",
        "an event with any detail | {\"detail-type\":\"AWS API Call via CloudTrail\",\"source\":\"aws.s3\","
            + "\"detail\":{\"eventName\":\"PutObject\"}} | \"PutObject\"",
        "codec, lambda | {\"detail-type\":\"t\"} | \"t\"",
        "codec, consumer | {} | null",
        "any event | SQS | \"SqsEvent\"",
        "an interface | HTTP | PATH",
        "a handler of a supertype | SQS | \"SqsEvent\"",
        "string | \"a\" | \"A\"",
        "bytes | not JSON | not JSON",
        "object | {\"a\":1} | [{\"a\":1}]",
        "map | {\"a\":1} | 1",
        "list | [1,2] | 2",
        "no input | not JSON | \"42\"",
        "no input, lambda | {} | 42",
        "task | {} | null",
        "task, lambda | {} | null",
        "streams | not JSON | not JSON",
        "streams, lambda | {} | {}",
        "streaming | \"x\" | streamed x",
        "streaming, codec | {} | 1",
        "http | HTTP | {\"isBase64Encoded\":false,\"statusCode\":204}",
        "http, lambda | HTTP | {\"isBase64Encoded\":false,\"statusCode\":204}",
        "http with context | HTTP | {\"isBase64Encoded\":false,\"statusCode\":200,\"body\":\"id\"}",
        "http with context, lambda | HTTP | {\"isBase64Encoded\":false,\"statusCode\":200,\"body\":\"id\"}",
        "http stream | HTTP | {\"statusCode\":201,\"headers\":{}}\0\0\0\0\0\0\0\0page",
        "streaming http | {} | {\"statusCode\":201}\0\0\0\0\0\0\0\0page",
      })
  void aFormWorks(String form, String payload, String response) {
    String event =
        switch (payload) {
          case "SQS" -> FunctionProgram.fixture();
          case "HTTP" ->
              new String(Fixtures.json(ApiGatewayProxyRequest.class), StandardCharsets.UTF_8);
          default -> payload;
        };
    String expected =
        response.equals("PATH")
            ? "\"" + Fixtures.load(ApiGatewayProxyRequest.class).path() + "\""
            : response;
    try (ScriptedServer server = new ScriptedServer(invocation("id", event), accepted());
        FunctionProgram program = FunctionProgram.start(server, Forms.class, form)) {
      server.next();
      ScriptedServer.Request answer = server.request();
      assertEquals("POST /2018-06-01/runtime/invocation/id/response", answer.line(), answer::body);
      assertEquals(expected, answer.body(), program::errors);
      server.next();
      assertEquals("", program.errors());
    }
  }
}
