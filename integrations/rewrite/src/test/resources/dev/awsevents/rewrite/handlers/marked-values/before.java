package com.example;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.KinesisAnalyticsInputPreprocessingResponse;
import com.amazonaws.services.lambda.runtime.events.KinesisFirehoseEvent;
import com.amazonaws.services.lambda.runtime.events.LambdaDestinationEvent;
import com.amazonaws.services.lambda.runtime.events.SNSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public class Values {
  boolean absent(APIGatewayProxyRequestEvent request) {
    Map<String, String> query = request.getQueryStringParameters();
    return query == null || request.getHeaders() != null;
  }

  Map<String, String> optional(APIGatewayProxyRequestEvent request) {
    return Optional.ofNullable(request.getQueryStringParameters()).orElse(null);
  }

  void changed(APIGatewayProxyRequestEvent request, SQSEvent event) {
    request.getHeaders().put("a", "b");
    List<SQSEvent.SQSMessage> messages = event.getRecords();
    messages.removeIf(message -> message.getBody() == null);
  }

  String texts(APIGatewayProxyRequestEvent request, SNSEvent.SNS sns) {
    return request.getRequestContext().getRequestTime() + sns.getTimestamp();
  }

  Map<String, String> attributes(SQSEvent.SQSMessage message) {
    return message.getAttributes();
  }

  int number(APIGatewayV2HTTPEvent event) {
    return (Integer) event.getRequestContext().getAuthorizer().getLambda().get("count");
  }

  Object payload(LambdaDestinationEvent event) {
    return event.getRequestPayload().get("id");
  }

  boolean ok(KinesisAnalyticsInputPreprocessingResponse.Record record) {
    switch (record.getResult()) {
      case Ok:
        return true;
      default:
        return record.result == KinesisAnalyticsInputPreprocessingResponse.Result.Dropped;
    }
  }

  Long epoch(KinesisFirehoseEvent.Record record) {
    return record.getApproximateArrivalEpoch();
  }

  boolean same(APIGatewayV2HTTPEvent a, APIGatewayV2HTTPEvent b) {
    var encoded = a.getIsBase64Encoded();
    return a.getIsBase64Encoded() == b.getIsBase64Encoded() && encoded;
  }
}
