package com.example.greeting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awsevents.apigateway.ApiGatewayHttpRequest;
import dev.awsevents.apigateway.ApiGatewayHttpResponse;
import dev.awsevents.fixtures.Fixtures;
import org.junit.jupiter.api.Test;

class GreetingHandlerTest {
  private final GreetingHandler handler = new GreetingHandler();

  @Test
  void theNameInTheQueryIsGreeted() {
    ApiGatewayHttpRequest request =
        Fixtures.load(ApiGatewayHttpRequest.class).toBuilder()
            .putQueryStringParameters("name", "Ada")
            .build();

    ApiGatewayHttpResponse response = handler.greet(request, null);

    assertEquals(200, response.statusCode());
    assertEquals("Hello, Ada!", response.body());
  }

  @Test
  void withoutNameTheWorldIsGreeted() {
    ApiGatewayHttpRequest request = ApiGatewayHttpRequest.builder().build();

    assertEquals("Hello, world!", handler.greet(request, null).body());
  }
}
