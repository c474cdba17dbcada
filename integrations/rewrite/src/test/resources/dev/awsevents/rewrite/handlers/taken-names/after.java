package com.example;

import dev.awsevents.dynamodb.DynamoDbStreamEvent;
import dev.awsevents.mq.ActiveMqEvent;
import java.sql.Date;
import java.util.Optional;

/** Other classes have the names that the recipe would use. */
public class SqsEvent {
  java.util.Date created(DynamoDbStreamEvent.StreamRecord change, dev.awsevents.sqs.SqsEvent event) {
    System.out.println(event.records().get(0).body());
    return Optional.ofNullable(change.approximateCreationDateTime()).map(java.util.Date::from).orElse(null);
  }

  Date day() {
    return Date.valueOf("2026-03-01");
  }

  boolean redelivered(ActiveMqEvent.Message message) {
    boolean redelivered = java.util.Objects.requireNonNullElse(message.redelivered(), false);
    return redelivered;
  }

  static class Objects {}
}
