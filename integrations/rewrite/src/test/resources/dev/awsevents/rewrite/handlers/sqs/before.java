package com.example;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSBatchResponse;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import com.amazonaws.services.lambda.runtime.events.SQSEvent.SQSMessage;
import java.util.ArrayList;
import java.util.List;

public class Orders implements RequestHandler<SQSEvent, SQSBatchResponse> {
  @Override
  public SQSBatchResponse handleRequest(SQSEvent event, Context context) {
    List<SQSBatchResponse.BatchItemFailure> failures = new ArrayList<>();
    for (SQSMessage message : event.getRecords()) {
      try {
        process(message);
      } catch (RuntimeException e) {
        failures.add(new SQSBatchResponse.BatchItemFailure(message.getMessageId()));
        failures.add(
            SQSBatchResponse.BatchItemFailure.builder()
                .withItemIdentifier(message.getMessageId())
                .build());
      }
    }
    return new SQSBatchResponse(failures);
  }

  private void process(SQSMessage message) {
    String group = message.getAttributes().get("MessageGroupId");
    int count = Integer.parseInt(message.getAttributes().get("ApproximateReceiveCount"));
    long sent = Long.parseLong(message.getAttributes().get("SentTimestamp"));
    SQSEvent.MessageAttribute tenant = message.getMessageAttributes().get("tenant");
    if (tenant != null) {
      System.out.println(tenant.getStringValue() + tenant.getDataType());
    }
    System.out.println(message.getBody() + group + count + sent + message.getEventSourceArn());
  }

  List<String> bodies(SQSEvent event) {
    return event.getRecords().stream().map(SQSMessage::getBody).toList();
  }

  SQSEvent sample(String body) {
    SQSMessage message = new SQSMessage();
    message.setMessageId("1");
    message.setBody(body);
    SQSEvent event = new SQSEvent();
    event.setRecords(List.of(message));
    return event;
  }
}
