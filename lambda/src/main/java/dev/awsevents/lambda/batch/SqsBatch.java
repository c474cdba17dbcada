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
 * messages, even those that failed.
 *
 * <p>In a standard queue, a failure does not affect the other messages. In a FIFO queue, the later
 * messages of the same message group are not processed, because they must not overtake the message
 * that failed. They are reported, too. Messages of other groups are processed: a FIFO queue keeps
 * the order within groups only, and each report counts towards the {@code maxReceiveCount} of a
 * message. (AWS's page advises to stop at the first failure. That keeps the order, too, but it
 * reports messages that have nothing to do with the failure.)
 *
 * <p>If all messages fail, all are reported. Lambda then delivers all of them again, as after an
 * invocation that fails. But it does not count an error of the function.
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
   * @throws IllegalArgumentException if a message has no {@code messageId}; then no message is
   *     processed
   */
  public static SqsBatchResponse process(
      SqsEvent event, RecordProcessor<? super Message> processor) {
    return process(event, new Attempts<>(processor, null));
  }

  /**
   * Processes each message.
   *
   * @param listener is told of failures, which are then not logged
   * @throws IllegalArgumentException if a message has no {@code messageId}; then no message is
   *     processed
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

  /** Null in a standard queue: its messages may have groups, too, but they have no order. */
  private static @Nullable String fifoGroup(Message message) {
    String queue = message.eventSourceArn();
    if (queue == null || !queue.endsWith(".fifo")) {
      return null;
    }
    String group = message.attributes() == null ? null : message.attributes().messageGroupId();
    return group == null ? "" : group;
  }
}
