package com.example;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import dev.awsevents.apigateway.ApiGatewayProxyRequest;
import dev.awsevents.apigateway.ApiGatewayProxyResponse;
import java.time.Instant;
import java.util.Map;

public class Pets
    implements RequestHandler<ApiGatewayProxyRequest, ApiGatewayProxyResponse> {
  private static final Map<String, String> HEADERS = Map.of("content-type", "application/json");

  @Override
  public ApiGatewayProxyResponse handleRequest(
      ApiGatewayProxyRequest request, Context context) {
    ApiGatewayProxyResponse.Builder response = ApiGatewayProxyResponse.builder();
    response.headers(HEADERS);
    if (Boolean.TRUE.equals(request.isBase64Encoded())) {
      response.statusCode(415);
      return response.build();
    }
    if (request.body() == null) {
      return ApiGatewayProxyResponse.builder().statusCode(400).body("no body").build();
    }
    switch (request.httpMethod()) {
      case "GET":
        response.statusCode(200).body(request.pathParameters().get("petId"));
        break;
      default:
        response.statusCode(405);
    }
    response.isBase64Encoded(false);
    return response.build();
  }

  String describe(ApiGatewayProxyRequest request) {
    ApiGatewayProxyRequest.RequestContext context = request.requestContext();
    Long time = context.requestTimeEpoch().toEpochMilli();
    String principal = (String) context.authorizer().principalId();
    return request.path()
        + context.identity().sourceIp()
        + context.stage()
        + time
        + principal
        + request.multiValueHeaders().get("Accept");
  }

  ApiGatewayProxyRequest sample() {
    return ApiGatewayProxyRequest.builder()
        .httpMethod("GET")
        .path("/pets")
        .requestContext(
            ApiGatewayProxyRequest.RequestContext.builder()
                .stage("prod")
                .requestTimeEpoch(Instant.ofEpochMilli(1772368205000L))
                .identity(
                    ApiGatewayProxyRequest.Identity.builder().sourceIp("192.0.2.1").build()).build()).build();
  }
}
