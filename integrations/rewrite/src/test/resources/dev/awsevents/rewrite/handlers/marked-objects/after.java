package com.example;

/*~~(the common base of AWS's classes; each trigger has a record of its own, without a common type)~~>*/import com.amazonaws.services.lambda.runtime.events.CognitoUserPoolEvent;
import dev.awsevents.apigateway.ApiGatewayProxyRequest;
import dev.awsevents.apigateway.ApiGatewayProxyResponse;
import dev.awsevents.dynamodb.DynamoDbAttributeValue;
import dev.awsevents.kafka.KafkaMskEvent;
import dev.awsevents.sqs.SqsEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

public class Filled {
  private final ApiGatewayProxyResponse field = ApiGatewayProxyResponse.builder().build();

  ApiGatewayProxyResponse parameter(ApiGatewayProxyResponse response) {
    /*~~(a record does not change: toBuilder() makes another one)~~>*/response.setStatusCode(500);
    return /*~~(a record does not change: toBuilder() makes another one)~~>*/response.withBody("failed");
  }

  void field() {
    /*~~(a record does not change: toBuilder() makes another one)~~>*/field.setStatusCode(200);
  }

  /** Who has seen the object before it was filled sees the change. */
  List<ApiGatewayProxyResponse> seenBefore() {
    List<ApiGatewayProxyResponse> all = new ArrayList<>();
    ApiGatewayProxyResponse response = ApiGatewayProxyResponse.builder().build();
    all.add(response);
    /*~~(a record does not change: toBuilder() makes another one)~~>*/response.setStatusCode(200);
    return all;
  }

  List<ApiGatewayProxyResponse> sameInEachTurn() {
    List<ApiGatewayProxyResponse> all = new ArrayList<>();
    ApiGatewayProxyResponse response = ApiGatewayProxyResponse.builder().build();
    for (int i = 0; i < 3; i++) {
      /*~~(a record does not change: toBuilder() makes another one)~~>*/response.setStatusCode(200 + i);
      all.add(response);
    }
    return all;
  }

  Supplier<ApiGatewayProxyResponse> later() {
    ApiGatewayProxyResponse response = ApiGatewayProxyResponse.builder().build();
    /*~~(a record does not change: toBuilder() makes another one)~~>*/response.setStatusCode(200);
    return () -> response;
  }

  ApiGatewayProxyRequest headersChangeLater() {
    ApiGatewayProxyRequest.Builder request = ApiGatewayProxyRequest.builder();
    Map<String, String> headers = new HashMap<>();
    /*~~(the builder copies the collection: what is changed in it later does not count)~~>*/request.headers(headers);
    headers.put("Host", "example.com");
    return request.build();
  }

  ApiGatewayProxyRequest taken(ApiGatewayProxyRequest old) {
    ApiGatewayProxyRequest request = ApiGatewayProxyRequest.builder().build();
    /*~~(a record does not change: toBuilder() makes another one)~~>*/request.setRequestContext(old.requestContext());
    /*~~(a record does not change: toBuilder() makes another one)~~>*/request.setRequestContext(null);
    return request;
  }

  ApiGatewayProxyResponse withoutBody() {
    ApiGatewayProxyResponse.Builder response = ApiGatewayProxyResponse.builder();
    response.body(null);
    response.headers(null);
    return response.build();
  }

  String base(/*~~(the common base of AWS's classes; each trigger has a record of its own, without a common type)~~>*/CognitoUserPoolEvent event, KafkaMskEvent./*~~(AWS's class uses it nowhere; the keys of records() are texts such as "orders-0")~~>*/TopicPartition partition) {
    return /*~~(it has no such method)~~>*/event.getUserName() + /*~~(it has no such method)~~>*/partition.getTopic();
  }

  SqsEvent.Message copy(SqsEvent.Message message) {
    /*~~(a record does not change: toBuilder() makes another one)~~>*/message.setBody(message.body().trim());
    return message;
  }

  DynamoDbAttributeValue values() {
    return /*~~(a record does not change: toBuilder() makes another one)~~>*//*~~(it has no such method)~~>*//*~~(build it: its type has a builder, and no such constructor)~~>*/new DynamoDbAttributeValue().withSS("a", "b").withN("1");
  }

  static class Extended extends /*~~(a record has no subclasses: put it into a field)~~>*/SqsEvent {}
}
