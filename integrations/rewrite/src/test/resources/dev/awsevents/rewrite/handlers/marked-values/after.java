package com.example;

import dev.awsevents.apigateway.ApiGatewayHttpRequest;
import dev.awsevents.apigateway.ApiGatewayProxyRequest;
import dev.awsevents.destination.LambdaDestinationEvent;
import dev.awsevents.firehose.FirehoseTransformationEvent;
import dev.awsevents.kinesisanalytics.KinesisAnalyticsInputPreprocessingResponse;
import dev.awsevents.sns.SnsEvent;
import dev.awsevents.sqs.SqsEvent;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public class Values {
  boolean absent(ApiGatewayProxyRequest request) {
    Map<String, String> query = request.queryStringParameters();
    return /*~~(it is never null, but empty)~~>*/query == null || /*~~(it is never null, but empty)~~>*/request.headers() != null;
  }

  Map<String, String> optional(ApiGatewayProxyRequest request) {
    return /*~~(it is never null, but empty)~~>*/Optional.ofNullable(request.queryStringParameters()).orElse(null);
  }

  void changed(ApiGatewayProxyRequest request, SqsEvent event) {
    /*~~(it is unmodifiable)~~>*/request.headers().put("a", "b");
    List<SqsEvent.Message> messages = event.records();
    /*~~(it is unmodifiable)~~>*/messages.removeIf(message -> message.body() == null);
  }

  String texts(ApiGatewayProxyRequest request, SnsEvent.SnsMessage sns) {
    return /*~~(it is an Instant in the place of a text, and prints in another form)~~>*/request.requestContext().requestTime() + /*~~(it is an Instant in the place of Joda-Time's DateTime)~~>*/sns.timestamp();
  }

  Map<String, String> attributes(SqsEvent.Message message) {
    return /*~~(it is a record in the place of a map)~~>*/message.attributes();
  }

  int number(ApiGatewayHttpRequest event) {
    return (Integer) /*~~(it is free-form JSON: whole numbers are Long, others BigDecimal, all is unmodifiable)~~>*/event.requestContext().authorizer().lambda().get("count");
  }

  Object payload(LambdaDestinationEvent event) {
    return /*~~(it is a value of another type)~~>*/event.requestPayload().get("id");
  }

  boolean ok(KinesisAnalyticsInputPreprocessingResponse.PreprocessedRecord record) {
    switch (record.result().known()) {
      case OK:
        return true;
      default:
        return /*~~(a record has no public fields: call the accessor)~~>*/record.result == KinesisAnalyticsInputPreprocessingResponse.Result.DROPPED;
    }
  }

  Long epoch(FirehoseTransformationEvent.FirehoseRecord record) {
    return /*~~(AWS does not send it; approximateArrivalTimestamp() is the time)~~>*/record.getApproximateArrivalEpoch();
  }

  boolean same(ApiGatewayHttpRequest a, ApiGatewayHttpRequest b) {
    var encoded = a.isBase64Encoded().booleanValue();
    return a.isBase64Encoded().booleanValue() == b.isBase64Encoded().booleanValue() && encoded;
  }
}
