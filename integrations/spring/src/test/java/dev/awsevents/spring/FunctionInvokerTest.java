package dev.awsevents.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.awsevents.alb.AlbRequest;
import dev.awsevents.apigateway.ApiGatewayProxyRequest;
import dev.awsevents.fixtures.Fixtures;
import dev.awsevents.functionurl.FunctionUrlRequest;
import dev.awsevents.s3.S3Event;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FunctionInvokerTest {
  private static final String SQS =
      """
      {"Records":[{"messageId":"1","body":"order 17","eventSource":"aws:sqs"}]}""";
  private static final String FAILURE = "{\"batchItemFailures\":[{\"itemIdentifier\":\"1\"}]}";
  private static final String ORDER_PLACED =
      """
      {"version":"0","id":"1","source":"shop","detail-type":"Order Placed",\
      "detail":{"orderId":"17","parts":3}}""";
  private static final String UPLOAD =
      """
      {"version":"0","id":"1","source":"aws.s3","detail-type":"Object Created",\
      "detail":{"bucket":{"name":"uploads"}}}""";

  private static String httpApi(String body) {
    return """
        {"version":"2.0","routeKey":"POST /orders","rawPath":"/orders","rawQueryString":"",\
        "headers":{"content-type":"application/json","scf-func-name":"x"},\
        "requestContext":{"http":{"method":"POST","path":"/orders"}},\
        "body":%s,"isBase64Encoded":false}"""
        .formatted(body);
  }

  private static String created(String body) {
    return "{\"statusCode\":201,\"headers\":{\"location\":\"/orders/17\"},"
        + body
        + "\"cookies\":[\"theme=dark\"]}";
  }

  private static String fixture(Class<?> type) {
    return new String(Fixtures.json(type), StandardCharsets.UTF_8);
  }

  static Stream<Arguments> functions() {
    String order = "\"{\\\"orderId\\\":\\\"17\\\",\\\"parts\\\":3}\"";
    return Stream.of(
        arguments("httpApi", httpApi("\"a\""), created("\"body\":\"a\",")),
        arguments("httpApi", httpApi("\"[1,2]\""), created("\"body\":\"[1,2]\",")),
        arguments(
            "binary", httpApi("\"a\""), created("\"body\":\"AAEC/w==\",\"isBase64Encoded\":true,")),
        arguments(
            "restApi",
            fixture(ApiGatewayProxyRequest.class),
            "{\"statusCode\":404,\"body\":\"none\"}"),
        arguments(
            "anyHttp",
            fixture(ApiGatewayProxyRequest.class),
            "{\"statusCode\":201,\"body\":\"POST\",\"isBase64Encoded\":false}"),
        arguments(
            "anyHttp",
            httpApi("\"a\""),
            "{\"statusCode\":201,\"headers\":{},\"body\":\"POST\",\"isBase64Encoded\":false}"),
        arguments(
            "anyHttp",
            fixture(FunctionUrlRequest.class),
            "{\"statusCode\":201,\"headers\":{},\"body\":\"POST\",\"isBase64Encoded\":false}"),
        arguments(
            "anyHttp",
            fixture(AlbRequest.class),
            "{\"statusCode\":201,\"statusDescription\":\"201 Created\",\"headers\":{},"
                + "\"body\":\"POST\",\"isBase64Encoded\":false}"),
        arguments("order", httpApi(order), created("\"body\":\"17 3\",")),
        arguments("text", httpApi("\"a b\""), created("\"body\":\"a b\",")),
        arguments("map", httpApi("\"a\""), created("\"body\":\"POST /orders\",")),
        arguments(
            "body",
            httpApi("\"a\""),
            "{\"statusCode\":200,\"headers\":{\"content-type\":\"application/json\"},"
                + "\"body\":\"{\\\"orderId\\\":\\\"POST\\\",\\\"parts\\\":3}\",\"isBase64Encoded\":false}"),
        arguments(
            "httpConsumer",
            httpApi("\"a\""),
            "{\"statusCode\":200,\"headers\":{},\"isBase64Encoded\":false}"),
        arguments("httpSupplier", httpApi("\"a\""), created("")),
        arguments("sqs", SQS, FAILURE),
        arguments("batch", SQS, FAILURE),
        arguments("anyEvent", SQS, "\"SqsEvent\""),
        arguments("anyEvent", fixture(S3Event.class), "\"S3Event\""),
        arguments("anyEvent", "{\"a\":1}", "\"UnidentifiedEvent\""),
        arguments("detail", ORDER_PLACED, "{\"orderId\":\"17\",\"parts\":4}"),
        arguments("inherited", ORDER_PLACED, "{\"orderId\":\"17\",\"parts\":6}"),
        arguments(
            "echo",
            ORDER_PLACED,
            "{\"version\":\"0\",\"id\":\"1\",\"detail-type\":\"Order Placed\",\"source\":\"shop\","
                + "\"detail\":{\"orderId\":\"17\",\"parts\":3}}"),
        arguments("upload", UPLOAD, "\"uploads\""),
        arguments("anyDetail", UPLOAD, "\"S3ObjectCreated\""),
        arguments(
            "pipe",
            "[{\"messageId\":\"1\"},{\"messageId\":\"2\"}]",
            "[{\"orderId\":\"1\",\"parts\":1},{\"orderId\":\"2\",\"parts\":1}]"),
        arguments(
            "memberNamedPayload",
            "{\"version\":\"2018-10-16\",\"labelingJobArn\":\"arn\",\"payload\":{\"s3Uri\":\"s3\"}}",
            "\"arn\""),
        arguments("sqsConsumer", SQS, "null"),
        arguments("message", SQS, FAILURE.replace("1", "1-request")),
        arguments("mono", SQS, FAILURE),
        arguments("registered", SQS, FAILURE),
        arguments("component", SQS, FAILURE));
  }

  @ParameterizedTest
  @MethodSource("functions")
  void aFunctionTakesItsTypeAndItsAnswerStaysAsItIs(String name, String event, String answer) {
    assertThat(Json.value(InvokedFunction.of(name).invoke(event))).isEqualTo(Json.value(answer));
  }
}
