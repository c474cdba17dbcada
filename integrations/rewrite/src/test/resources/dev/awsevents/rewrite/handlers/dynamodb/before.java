package com.example;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent;
import com.amazonaws.services.lambda.runtime.events.DynamodbEvent.DynamodbStreamRecord;
import com.amazonaws.services.lambda.runtime.events.DynamodbTimeWindowEvent;
import com.amazonaws.services.lambda.runtime.events.StreamsEventResponse;
import com.amazonaws.services.lambda.runtime.events.TimeWindowEventResponse;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.AttributeValue;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;

public class Changes implements RequestHandler<DynamodbEvent, StreamsEventResponse> {
  @Override
  public StreamsEventResponse handleRequest(DynamodbEvent event, Context context) {
    List<StreamsEventResponse.BatchItemFailure> failures = new ArrayList<>();
    for (DynamodbStreamRecord record : event.getRecords()) {
      StreamRecord change = record.getDynamodb();
      Map<String, AttributeValue> image = change.getNewImage();
      if ("INSERT".equals(record.getEventName()) && image.get("total").getN() != null) {
        Date created = change.getApproximateCreationDateTime();
        long millis = change.getApproximateCreationDateTime().getTime();
        System.out.println(created + image.get("name").getS() + millis);
      } else {
        failures.add(
            StreamsEventResponse.BatchItemFailure.builder()
                .withItemIdentifier(change.getSequenceNumber())
                .build());
      }
    }
    return StreamsEventResponse.builder().withBatchItemFailures(failures).build();
  }

  TimeWindowEventResponse window(DynamodbTimeWindowEvent event) {
    Map<String, String> state = Map.of("shard", event.getShardId());
    return TimeWindowEventResponse.builder()
        .withState(event.getIsFinalInvokeForWindow() ? Map.of() : state)
        .withBatchItemFailures(List.of())
        .build();
  }

  Map<String, AttributeValue> sample() {
    return Map.of(
        "name", new AttributeValue().withS("a"),
        "total", new AttributeValue().withN("12.5"),
        "tags", new AttributeValue(List.of("x")),
        "title", new AttributeValue("b"));
  }
}
