package com.example;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import java.util.Map;

public class Pets
    implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {
  private static final Map<String, String> HEADERS = Map.of("content-type", "application/json");

  @Override
  public APIGatewayProxyResponseEvent handleRequest(
      APIGatewayProxyRequestEvent request, Context context) {
    APIGatewayProxyResponseEvent response = new APIGatewayProxyResponseEvent();
    response.setHeaders(HEADERS);
    if (Boolean.TRUE.equals(request.getIsBase64Encoded())) {
      response.setStatusCode(415);
      return response;
    }
    if (request.getBody() == null) {
      return new APIGatewayProxyResponseEvent().withStatusCode(400).withBody("no body");
    }
    switch (request.getHttpMethod()) {
      case "GET":
        response.withStatusCode(200).withBody(request.getPathParameters().get("petId"));
        break;
      default:
        response.setStatusCode(405);
    }
    response.setIsBase64Encoded(false);
    return response;
  }

  String describe(APIGatewayProxyRequestEvent request) {
    APIGatewayProxyRequestEvent.ProxyRequestContext context = request.getRequestContext();
    Long time = context.getRequestTimeEpoch();
    String principal = (String) context.getAuthorizer().get("principalId");
    return request.getPath()
        + context.getIdentity().getSourceIp()
        + context.getStage()
        + time
        + principal
        + request.getMultiValueHeaders().get("Accept");
  }

  APIGatewayProxyRequestEvent sample() {
    return new APIGatewayProxyRequestEvent()
        .withHttpMethod("GET")
        .withPath("/pets")
        .withRequestContext(
            new APIGatewayProxyRequestEvent.ProxyRequestContext()
                .withStage("prod")
                .withRequestTimeEpoch(1772368205000L)
                .withIdentity(
                    new APIGatewayProxyRequestEvent.RequestIdentity().withSourceIp("192.0.2.1")));
  }
}
