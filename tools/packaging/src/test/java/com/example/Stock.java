package com.example;

import dev.awsevents.function.Lambda;
import dev.awsevents.sqs.SqsBatchResponse;
import dev.awsevents.sqs.SqsEvent;

/** Answers a batch, and tells where its classes come from. */
public final class Stock {
  private Stock() {}

  public static void main(String[] args) {
    Lambda.start(SqsEvent.class, Stock::handle);
  }

  static SqsBatchResponse handle(SqsEvent event) {
    return SqsBatchResponse.builder()
        .addBatchItemFailures(failure -> failure.itemIdentifier("" + event.records().size()))
        .build();
  }
}
