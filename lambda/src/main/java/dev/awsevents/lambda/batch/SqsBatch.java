package dev.awsevents.lambda.batch;

import dev.awsevents.sqs.SqsBatchResponse;
import dev.awsevents.sqs.SqsEvent;
import dev.awsevents.sqs.SqsEvent.Message;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Processes the messages of an Amazon SQS queue one by one and reports those that failed. The event
 * source mapping must have {@code ReportBatchItemFailures} on; otherwise Lambda deletes all
 * messages, those that failed included.
 *
 * <p>A failure in a standard queue does not keep the other messages from being processed. In a FIFO
 * queue the later messages of the same message group are not processed but reported as well, since
 * they must not overtake the one that failed. Other groups go on: order is kept within groups only,
 * and each report counts towards the {@code maxReceiveCount} of a message. (AWS's page advises to
 * stop at the first failure, which keeps the order too, at the cost of messages that have nothing
 * to do with it.)
 *
 * <p>When all messages fail, all are reported, which is the same to Lambda as an invocation that
 * fails, but does not count as an error of the function.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html">Handling
 *     errors for an SQS event source in Lambda</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/using-messagegroupid-property.html">Using
 *     the message group ID</a>
 */
public final class SqsBatch {
  private SqsBatch() {}

  /**
   * Processes each message. Failures are logged with {@link System.Logger}.
   *
   * @throws IllegalArgumentException if a message has no {@code messageId}; then none is processed
   */
  public static SqsBatchResponse process(
      SqsEvent event, RecordProcessor<? super Message> processor) {
    return process(event, new Attempts<>(processor, null));
  }

  /**
   * Processes each message.
   *
   * @param listener hears of failures, which are not logged then
   * @throws IllegalArgumentException if a message has no {@code messageId}; then none is processed
   */
  public static SqsBatchResponse process(
      SqsEvent event,
      RecordProcessor<? super Message> processor,
      FailureListener<? super Message> listener) {
    return process(event, new Attempts<>(processor, listener));
  }

  private static SqsBatchResponse process(SqsEvent event, Attempts<Message> attempts) {
    List<String> ids = ItemIdentifiers.of(event.records(), "messageId", Message::messageId);
    Set<String> failedGroups = new HashSet<>();
    SqsBatchResponse.Builder response = SqsBatchResponse.builder().batchItemFailures(List.of());
    for (int i = 0; i < ids.size(); i++) {
      Message message = event.records().get(i);
      String id = ids.get(i);
      String group = fifoGroup(message);
      if (failedGroups.contains(group) || !attempts.succeeds(message, id)) {
        response.addBatchItemFailures(failure -> failure.itemIdentifier(id));
        if (group != null) {
          failedGroups.add(group);
        }
      }
    }
    return response.build();
  }

  /** Null in a standard queue, where a message may have a group too, but no order. */
  private static @Nullable String fifoGroup(Message message) {
    String queue = message.eventSourceArn();
    if (queue == null || !queue.endsWith(".fifo")) {
      return null;
    }
    String group = message.attributes() == null ? null : message.attributes().messageGroupId();
    return group == null ? "" : group;
  }
}
