package dev.awsevents.lambda.batch;

import dev.awsevents.sqs.SqsEvent;

/** A program whose batch fails: {@link FailureLogTest} runs it with other libraries. */
public final class FailingBatch {
  private FailingBatch() {}

  /** Processes one message, in parallel so that all classes of that are loaded, too. */
  public static void run() {
    SqsBatch.messages()
        .parallel(Runnable::run, 1)
        .process(
            SqsEvent.builder().addRecords(m -> m.messageId("m-1").body("secret")).build(),
            (body, message) -> {
              throw new Exception("no stock");
            });
  }
}
