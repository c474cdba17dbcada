package dev.awsevents.function.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awsevents.AwsEvents;
import dev.awsevents.LambdaResponse;
import dev.awsevents.alb.AlbRequest;
import dev.awsevents.alb.AlbResponse;
import dev.awsevents.apigateway.ApiGatewayHttpRequest;
import dev.awsevents.apigateway.ApiGatewayHttpResponse;
import dev.awsevents.apigateway.ApiGatewayProxyRequest;
import dev.awsevents.apigateway.ApiGatewayProxyResponse;
import dev.awsevents.fixtures.Fixtures;
import dev.awsevents.functionurl.FunctionUrlRequest;
import dev.awsevents.functionurl.FunctionUrlResponse;
import dev.awsevents.http.HttpRequestEvent;
import dev.awsevents.vpclattice.VpcLatticeRequest;
import dev.awsevents.vpclattice.VpcLatticeResponse;
import dev.awsevents.vpclattice.VpcLatticeV2Request;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** One handler serves every service that can pass requests to it. */
class OneHandlerTest {
  private static LambdaResponse handle(HttpRequestEvent request) {
    return HttpResponse.to(request)
        .status(request.method().equals("DELETE") ? 204 : 200)
        .header("content-type", "text/plain")
        .header("x-path", request.requestPath())
        .cookie("seen=1")
        .body(request.bodyAsText())
        .build();
  }

  static Stream<Arguments> payloads() {
    return Stream.of(
            Arguments.of(ApiGatewayProxyRequest.class, ApiGatewayProxyResponse.class),
            Arguments.of(ApiGatewayHttpRequest.class, ApiGatewayHttpResponse.class),
            Arguments.of(FunctionUrlRequest.class, FunctionUrlResponse.class),
            Arguments.of(AlbRequest.class, AlbResponse.class),
            Arguments.of(VpcLatticeRequest.class, VpcLatticeResponse.class),
            Arguments.of(VpcLatticeV2Request.class, VpcLatticeResponse.class))
        .flatMap(
            types ->
                Fixtures.names((Class<?>) types.get()[0]).stream()
                    .map(name -> Arguments.of(types.get()[0], name, types.get()[1])));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("payloads")
  void theResponseHasTheTypeThatBelongsToTheRequest(
      Class<?> type, String fixture, Class<?> responseType) {
    HttpRequestEvent request = (HttpRequestEvent) AwsEvents.readAny(Fixtures.json(type, fixture));
    LambdaResponse response = handle(request);

    assertEquals(responseType, response.getClass());
    assertEquals(response, AwsEvents.read(AwsEvents.toBytes(response), responseType));
  }
}
