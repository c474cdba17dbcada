package dev.awsevents.lambda.batch;

import dev.awsevents.sqs.SqsBatchResponse;
import dev.awsevents.sqs.SqsBatchResponse.BatchItemFailure;
import dev.awsevents.sqs.SqsEvent;
import java.util.List;

/** Batches of SQS for tests. */
final class Messages {
  static final String STANDARD = "arn:aws:sqs:eu-central-1:123456789012:jobs";
  static final String FIFO = STANDARD + ".fifo";

  private Messages() {}

  /** Messages written as {@code id:group}; the body is the id. */
  static SqsEvent of(String queue, String... messages) {
    SqsEvent.Builder event = SqsEvent.builder();
    for (String message : messages) {
      String[] parts = message.split(":", 2);
      event.addRecords(
          m ->
              m.messageId(parts[0])
                  .body(parts[0])
                  .eventSourceArn(queue)
                  .attributes(a -> a.messageGroupId(parts[1].isEmpty() ? null : parts[1])));
    }
    return event.build();
  }

  static List<String> failures(SqsBatchResponse response) {
    return response.batchItemFailures().stream().map(BatchItemFailure::itemIdentifier).toList();
  }
}
