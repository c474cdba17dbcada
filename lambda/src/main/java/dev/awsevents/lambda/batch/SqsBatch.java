package dev.awsevents.lambda.batch;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.sqs.SqsBatchResponse;
import dev.awsevents.sqs.SqsEvent;
import dev.awsevents.sqs.SqsEvent.Message;
import java.lang.reflect.Type;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Processes the messages of an Amazon SQS queue and reports those that failed. The event source
 * mapping must have {@code ReportBatchItemFailures} on; otherwise Lambda deletes all messages, even
 * those that failed.
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
 * @param <B> what the bodies of messages are read as
 * @see <a
 *     href="https://docs.aws.amazon.com/lambda/latest/dg/services-sqs-errorhandling.html">Handling
 *     errors for an SQS event source in Lambda</a>
 * @see <a
 *     href="https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/using-messagegroupid-property.html">Using
 *     the message group ID</a>
 */
public final class SqsBatch<B> extends Batch<Message, SqsBatch<B>> {
  private final BodyReader<Message, B> reader;

  private SqsBatch(BatchSettings<Message> settings, BodyReader<Message, B> reader) {
    super(settings);
    this.reader = reader;
  }

  @Override
  SqsBatch<B> with(BatchSettings<Message> changed) {
    return new SqsBatch<>(changed, reader);
  }

  /**
   * Processes each message, one after the other. Failures are logged.
   *
   * @throws IllegalArgumentException if a message has no {@code messageId}; then no message is
   *     processed
   */
  public static SqsBatchResponse process(
      SqsEvent event, RecordProcessor<? super Message> processor) {
    return messages().process(event, (body, message) -> processor.process(message));
  }

  /** Batches whose bodies stay text. */
  public static SqsBatch<String> messages() {
    return new SqsBatch<>(new BatchSettings<>(), Message::body);
  }

  /**
   * Batches whose bodies are read as a generated type.
   *
   * @param type {@code Object.class} for free-form JSON
   * @throws IllegalArgumentException if the type is not a generated one
   */
  public static <B> SqsBatch<B> of(Class<B> type) {
    return of(Codecs.of(type));
  }

  /** Batches whose bodies are read by a codec: {@code EventBridgeEvent.codec(Order.class)}. */
  public static <B> SqsBatch<B> of(Codec<B> codec) {
    return new SqsBatch<>(new BatchSettings<>(), message -> message.bodyAs(codec));
  }

  /**
   * Batches whose bodies are read as a type of your own by Jackson.
   *
   * @param mapper an {@code ObjectMapper} of Jackson 2 or 3
   */
  public static <B> SqsBatch<B> of(Class<B> type, Object mapper) {
    return of((Type) type, mapper);
  }

  /**
   * Batches whose bodies are read as a type of your own with type arguments by Jackson.
   *
   * @param mapper an {@code ObjectMapper} of Jackson 2 or 3
   */
  @SuppressWarnings("TypeParameterUnusedInFormals") // a Type does not tell the compiler
  public static <B> SqsBatch<B> of(Type type, Object mapper) {
    return new SqsBatch<>(new BatchSettings<>(), message -> message.bodyAs(type, mapper));
  }

  /**
   * Processes each message. If its body cannot be read, the message fails with an {@link
   * dev.awsevents.EventFormatException}. Failures are logged, or told to the listener.
   *
   * @throws IllegalArgumentException if a message has no {@code messageId}; then no message is
   *     processed
   */
  public SqsBatchResponse process(
      SqsEvent event, BodyProcessor<? super B, ? super Message> processor) {
    List<Message> messages = event.records();
    List<String> ids = ItemIdentifiers.of(messages, "messageId", Message::messageId);
    BatchRun run =
        run(
            messages,
            ids,
            Lanes.by(messages, SqsBatch::fifoGroup),
            /* stream= */ false,
            message -> processor.process(reader.read(message), message));
    SqsBatchResponse.Builder response = SqsBatchResponse.builder().batchItemFailures(List.of());
    for (int i = 0; i < ids.size(); i++) {
      if (!run.succeeded(i)) {
        String id = ids.get(i);
        response.addBatchItemFailures(failure -> failure.itemIdentifier(id));
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
