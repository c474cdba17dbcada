package com.example;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import dev.awsevents.apigateway.ApiGatewayWebSocketRequest;
import dev.awsevents.apigateway.ApiGatewayWebSocketResponse;

public class Chat
    implements RequestHandler<ApiGatewayWebSocketRequest, ApiGatewayWebSocketResponse> {
  @Override
  public ApiGatewayWebSocketResponse handleRequest(
      ApiGatewayWebSocketRequest event, Context context) {
    ApiGatewayWebSocketRequest.RequestContext request = event.requestContext();
    long connected = request.connectedAt().toEpochMilli();
    if ("CONNECT".equals(request.eventType().value()) && !event.isBase64Encoded()) {
      System.out.println(request.connectionId() + connected + request.routeKey());
    }
    ApiGatewayWebSocketResponse.Builder response = ApiGatewayWebSocketResponse.builder();
    response.statusCode(200);
    response.body(event.body());
    return response.build();
  }

  ApiGatewayWebSocketResponse old(ApiGatewayWebSocketRequest event) {
    ApiGatewayWebSocketResponse.Builder response = ApiGatewayWebSocketResponse.builder();
    response.body(event.requestContext().domainName());
    response.statusCode(200);
    return response.build();
  }
}
