package com.example;

import com.amazonaws.services.lambda.runtime.events.*;
import com.amazonaws.services.lambda.runtime.events.models.dynamodb.StreamRecord;
import java.sql.Date;

/** Other classes have the names that the recipe would use. */
public class SqsEvent {
  java.util.Date created(StreamRecord change, SQSEvent event) {
    System.out.println(event.getRecords().get(0).getBody());
    return change.getApproximateCreationDateTime();
  }

  Date day() {
    return Date.valueOf("2026-03-01");
  }

  boolean redelivered(ActiveMQEvent.ActiveMQMessage message) {
    boolean redelivered = message.getRedelivered();
    return redelivered;
  }

  static class Objects {}
}
