package com.example.stock;

import com.amazonaws.services.lambda.runtime.Context;
import dev.awsevents.lambda.EventHandler;
import dev.awsevents.lambda.batch.SqsBatch;
import dev.awsevents.sqs.SqsBatchResponse;
import dev.awsevents.sqs.SqsEvent;

/** Takes messages such as {@code 12 pencils} and reports those that it does not understand. */
public final class StockHandler extends EventHandler<SqsEvent, SqsBatchResponse> {
  /** The runtime calls this. It loads the codec of the event before the first event comes. */
  public StockHandler() {
    super(SqsEvent.codec());
  }

  @Override
  protected SqsBatchResponse handle(SqsEvent event, Context context) {
    return SqsBatch.process(event, message -> take(message.body()));
  }

  private static void take(String order) {
    String[] words = order.split(" ", 2);
    System.out.println("taken: " + Integer.parseInt(words[0]) + " of " + words[1]);
  }
}
