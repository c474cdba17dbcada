package dev.awsevents.benchmarks.function;

import dev.awsevents.function.Lambda;
import dev.awsevents.sqs.SqsBatchResponse;
import dev.awsevents.sqs.SqsEvent;

/** The function with a main method of its own. */
public final class OwnMain {
  private OwnMain() {}

  /** Starts it. */
  public static void main(String[] args) {
    Lambda.start(SqsEvent.class, OwnMain::handle);
  }

  /** Empty bodies fail. */
  static SqsBatchResponse handle(SqsEvent event) {
    SqsBatchResponse.Builder response = SqsBatchResponse.builder();
    for (SqsEvent.Message message : event.records()) {
      String body = message.body();
      if (body == null || body.isEmpty()) {
        response.addBatchItemFailures(failure -> failure.itemIdentifier(message.messageId()));
      }
    }
    return response.build();
  }
}
