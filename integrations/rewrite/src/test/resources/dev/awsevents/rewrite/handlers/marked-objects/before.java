package com.example;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import com.amazonaws.services.lambda.runtime.events.CognitoUserPoolEvent;
import com.amazonaws.services.lambda.runtime.events.KafkaEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

public class Filled {
  private final APIGatewayProxyResponseEvent field = new APIGatewayProxyResponseEvent();

  APIGatewayProxyResponseEvent parameter(APIGatewayProxyResponseEvent response) {
    response.setStatusCode(500);
    return response.withBody("failed");
  }

  void field() {
    field.setStatusCode(200);
  }

  /** Who has seen the object before it was filled sees the change. */
  List<APIGatewayProxyResponseEvent> seenBefore() {
    List<APIGatewayProxyResponseEvent> all = new ArrayList<>();
    APIGatewayProxyResponseEvent response = new APIGatewayProxyResponseEvent();
    all.add(response);
    response.setStatusCode(200);
    return all;
  }

  List<APIGatewayProxyResponseEvent> sameInEachTurn() {
    List<APIGatewayProxyResponseEvent> all = new ArrayList<>();
    APIGatewayProxyResponseEvent response = new APIGatewayProxyResponseEvent();
    for (int i = 0; i < 3; i++) {
      response.setStatusCode(200 + i);
      all.add(response);
    }
    return all;
  }

  Supplier<APIGatewayProxyResponseEvent> later() {
    APIGatewayProxyResponseEvent response = new APIGatewayProxyResponseEvent();
    response.setStatusCode(200);
    return () -> response;
  }

  APIGatewayProxyRequestEvent headersChangeLater() {
    APIGatewayProxyRequestEvent request = new APIGatewayProxyRequestEvent();
    Map<String, String> headers = new HashMap<>();
    request.setHeaders(headers);
    headers.put("Host", "example.com");
    return request;
  }

  APIGatewayProxyRequestEvent taken(APIGatewayProxyRequestEvent old) {
    APIGatewayProxyRequestEvent request = new APIGatewayProxyRequestEvent();
    request.setRequestContext(old.getRequestContext());
    request.setRequestContext(null);
    return request;
  }

  APIGatewayProxyResponseEvent withoutBody() {
    APIGatewayProxyResponseEvent response = new APIGatewayProxyResponseEvent();
    response.setBody(null);
    response.setHeaders(null);
    return response;
  }

  String base(CognitoUserPoolEvent event, KafkaEvent.TopicPartition partition) {
    return event.getUserName() + partition.getTopic();
  }

  SQSEvent.SQSMessage copy(SQSEvent.SQSMessage message) {
    message.setBody(message.getBody().trim());
    return message;
  }

  AttributeValue values() {
    return new AttributeValue().withSS("a", "b").withN("1");
  }

  static class Extended extends SQSEvent {}
}
