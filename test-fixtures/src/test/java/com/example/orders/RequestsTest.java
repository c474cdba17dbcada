package com.example.orders;

import static dev.awsevents.fixtures.TestEvents.GET;
import static dev.awsevents.fixtures.TestEvents.POST;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.awsevents.apigateway.ApiGatewayHttpRequest;
import dev.awsevents.apigateway.ApiGatewayProxyRequest;
import dev.awsevents.fixtures.TestEvents;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RequestsTest {
  @Test
  void aRequestIsGivenAsTheClientSendsIt() {
    ApiGatewayProxyRequest list = TestEvents.apiGatewayProxy(GET, "/pets?limit=2");
    ApiGatewayHttpRequest create =
        TestEvents.apiGatewayHttp(
            POST,
            "/owners/7/pets",
            request ->
                request
                    .route("/owners/{ownerId}/pets")
                    .header("Authorization", "Bearer token")
                    .body("{\"name\":\"Rex\"}"));

    assertEquals("2", list.queryStringParameters().get("limit"));
    assertEquals(Map.of("ownerId", "7"), create.pathParameters());
  }
}
