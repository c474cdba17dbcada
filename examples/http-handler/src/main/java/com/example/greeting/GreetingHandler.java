package com.example.greeting;

import com.amazonaws.services.lambda.runtime.Context;
import dev.awsevents.apigateway.ApiGatewayHttpRequest;
import dev.awsevents.apigateway.ApiGatewayHttpResponse;

/**
 * Greets. Any public method can be the handler: {@code
 * com.example.greeting.GreetingHandler::greet}.
 */
public final class GreetingHandler {
  /** Greets the {@code name} in the query string; the world if there is none. */
  public ApiGatewayHttpResponse greet(ApiGatewayHttpRequest request, Context context) {
    String name = request.queryStringParameters().getOrDefault("name", "world");
    return ApiGatewayHttpResponse.builder()
        .statusCode(200)
        .putHeaders("content-type", "text/plain; charset=utf-8")
        .body("Hello, " + name + "!")
        .build();
  }
}
