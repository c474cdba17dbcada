package com.example.orders;

import dev.awsevents.sqs.SqsBatchResponse;
import dev.awsevents.sqs.SqsEvent;

public final class Orders {
  public SqsBatchResponse handle(SqsEvent event) {
    SqsBatchResponse.Builder response = SqsBatchResponse.builder();
    for (SqsEvent.Message message : event.records()) {
      if (message.body().equals("refuse")) {
        response.addBatchItemFailures(failure -> failure.itemIdentifier(message.messageId()));
      }
    }
    return response.build();
  }
}
