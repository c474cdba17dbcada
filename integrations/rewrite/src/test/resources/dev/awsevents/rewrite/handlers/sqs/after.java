package com.example;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import dev.awsevents.sqs.SqsBatchResponse;
import dev.awsevents.sqs.SqsEvent;
import java.util.ArrayList;
import java.util.List;

public class Orders implements RequestHandler<SqsEvent, SqsBatchResponse> {
  @Override
  public SqsBatchResponse handleRequest(SqsEvent event, Context context) {
    List<SqsBatchResponse.BatchItemFailure> failures = new ArrayList<>();
    for (SqsEvent.Message message : event.records()) {
      try {
        process(message);
      } catch (RuntimeException e) {
        failures.add(SqsBatchResponse.BatchItemFailure.builder().itemIdentifier(message.messageId()).build());
        failures.add(
            SqsBatchResponse.BatchItemFailure.builder()
                .itemIdentifier(message.messageId())
                .build());
      }
    }
    return SqsBatchResponse.builder().batchItemFailures(failures).build();
  }

  private void process(SqsEvent.Message message) {
    String group = message.attributes().messageGroupId();
    int count = Integer.parseInt(message.attributes().approximateReceiveCount().toString());
    long sent = Long.parseLong(String.valueOf(message.attributes().sentTimestamp().toEpochMilli()));
    SqsEvent.MessageAttribute tenant = message.messageAttributes().get("tenant");
    if (tenant != null) {
      System.out.println(tenant.stringValue() + tenant.dataType());
    }
    System.out.println(message.body() + group + count + sent + message.eventSourceArn());
  }

  List<String> bodies(SqsEvent event) {
    return event.records().stream().map(SqsEvent.Message::body).toList();
  }

  SqsEvent sample(String body) {
    SqsEvent.Message.Builder message = SqsEvent.Message.builder();
    message.messageId("1");
    message.body(body);
    SqsEvent.Builder event = SqsEvent.builder();
    event.records(List.of(message.build()));
    return event.build();
  }
}
