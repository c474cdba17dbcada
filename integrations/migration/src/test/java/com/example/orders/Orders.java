package com.example.orders;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.SQSEvent;
import dev.awsevents.migration.EventConversion;
import dev.awsevents.sqs.SqsBatchResponse;
import dev.awsevents.sqs.SqsEvent;

public class Orders implements RequestHandler<SqsEvent, SqsBatchResponse> {
  private final Archive archive = new Archive();

  @Override
  public SqsBatchResponse handleRequest(SqsEvent event, Context context) {
    archive.store(EventConversion.toPojo(event, SQSEvent.class)); // not moved yet
    return SqsBatchResponse.builder().build();
  }

  static class Archive {
    void store(SQSEvent event) {
      System.out.println(event.getRecords().size());
    }
  }
}
