package com.example;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import dev.awsevents.dynamodb.DynamoDbAttributeValue;
import dev.awsevents.dynamodb.DynamoDbBatchResponse;
import dev.awsevents.dynamodb.DynamoDbStreamEvent;
import dev.awsevents.dynamodb.DynamoDbTimeWindowEvent;
import dev.awsevents.dynamodb.DynamoDbTimeWindowResponse;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;

public class Changes implements RequestHandler<DynamoDbStreamEvent, DynamoDbBatchResponse> {
  @Override
  public DynamoDbBatchResponse handleRequest(DynamoDbStreamEvent event, Context context) {
    List<DynamoDbBatchResponse.BatchItemFailure> failures = new ArrayList<>();
    for (DynamoDbStreamEvent.DynamoDbRecord record : event.records()) {
      DynamoDbStreamEvent.StreamRecord change = record.dynamodb();
      Map<String, DynamoDbAttributeValue> image = change.newImage();
      if ("INSERT".equals(record.eventName().value()) && image.get("total").asN() != null) {
        Date created = Optional.ofNullable(change.approximateCreationDateTime()).map(Date::from).orElse(null);
        long millis = change.approximateCreationDateTime().toEpochMilli();
        System.out.println(created + image.get("name").asS() + millis);
      } else {
        failures.add(
            DynamoDbBatchResponse.BatchItemFailure.builder()
                .itemIdentifier(change.sequenceNumber())
                .build());
      }
    }
    return DynamoDbBatchResponse.builder().batchItemFailures(failures).build();
  }

  DynamoDbTimeWindowResponse window(DynamoDbTimeWindowEvent event) {
    Map<String, String> state = Map.of("shard", event.shardId());
    return DynamoDbTimeWindowResponse.builder()
        .state(event.isFinalInvokeForWindow() ? Map.of() : state)
        .batchItemFailures(List.of())
        .build();
  }

  Map<String, DynamoDbAttributeValue> sample() {
    return Map.of(
        "name", DynamoDbAttributeValue.ofS("a"),
        "total", DynamoDbAttributeValue.ofN("12.5"),
        "tags", DynamoDbAttributeValue.ofSs(List.of("x")),
        "title", DynamoDbAttributeValue.ofS("b"));
  }
}
