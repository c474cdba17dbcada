package dev.awsevents.lambda.batch;

import dev.awsevents.dynamodb.DynamoDbAttributeValue;
import dev.awsevents.dynamodb.DynamoDbBatchResponse;
import dev.awsevents.dynamodb.DynamoDbStreamEvent;
import dev.awsevents.dynamodb.DynamoDbStreamEvent.DynamoDbRecord;
import dev.awsevents.dynamodb.DynamoDbTimeWindowEvent;
import dev.awsevents.dynamodb.DynamoDbTimeWindowResponse;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.view.DynamoDbItem;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Processes the records of an Amazon DynamoDB stream in their order. It begins no record after one
 * that has failed, and reports that one. The event source mapping must have {@code
 * ReportBatchItemFailures} on; otherwise Lambda treats all records as processed.
 *
 * <p>Lambda delivers the reported record again, and all records after it in the shard, even if they
 * were processed. So a batch that went on after a failure would only process records twice.
 *
 * @param <B> what the items are read as
 * @see <a
 *     href="https://docs.aws.amazon.com/lambda/latest/dg/services-ddb-batchfailurereporting.html">Configuring
 *     partial batch response with DynamoDB and Lambda</a>
 */
public final class DynamoDbBatch<B> extends Batch<DynamoDbRecord, DynamoDbBatch<B>> {
  private final BodyReader<DynamoDbRecord, @Nullable B> reader;
  private final boolean byItem;

  private DynamoDbBatch(
      BatchSettings<DynamoDbRecord> settings,
      BodyReader<DynamoDbRecord, @Nullable B> reader,
      boolean byItem) {
    super(settings);
    this.reader = reader;
    this.byItem = byItem;
  }

  @Override
  DynamoDbBatch<B> with(BatchSettings<DynamoDbRecord> changed) {
    return new DynamoDbBatch<>(changed, reader, byItem);
  }

  /**
   * Processes the records, one after the other. A failure is logged.
   *
   * @throws IllegalArgumentException if a record has no {@code SequenceNumber}; then no record is
   *     processed
   */
  public static DynamoDbBatchResponse process(
      DynamoDbStreamEvent event, RecordProcessor<? super DynamoDbRecord> processor) {
    return records().process(event, (item, record) -> processor.process(record));
  }

  /** Batches of items as they are: their attributes after the change, none if they were removed. */
  public static DynamoDbBatch<Map<String, DynamoDbAttributeValue>> records() {
    return new DynamoDbBatch<>(
        new BatchSettings<>(), record -> record.dynamodb().newImage(), false);
  }

  /**
   * Batches whose items, as they are after the change, are read as a generated type. The processor
   * gets null in place of an item that was removed.
   *
   * @throws IllegalArgumentException if the type is not a generated one
   */
  public static <B> DynamoDbBatch<B> of(Class<B> type) {
    Codecs.of(type);
    return of(item -> item.as(type));
  }

  /**
   * Batches whose items, as they are after the change, are read as a type of your own by Jackson.
   * The processor gets null in place of an item that was removed.
   *
   * @param mapper an {@code ObjectMapper} of Jackson 2 or 3
   */
  public static <B> DynamoDbBatch<B> of(Class<B> type, Object mapper) {
    return of(item -> item.as(type, mapper));
  }

  @SuppressWarnings("NullAway") // B is nullable there
  private static <B> DynamoDbBatch<B> of(Function<DynamoDbItem, B> reader) {
    return new DynamoDbBatch<>(
        new BatchSettings<>(), record -> ChangedItem.read(record, reader), false);
  }

  /**
   * Keeps the order of changes of the same item only, so that {@link #parallel} may process changes
   * of different items at the same time. Without it, the whole batch, which comes from one shard,
   * is processed in its order.
   */
  public DynamoDbBatch<B> byItem() {
    return new DynamoDbBatch<>(settings, reader, true);
  }

  /**
   * Processes the records. If its item cannot be read, a record fails with an {@link
   * dev.awsevents.EventFormatException}. Failures are logged, or told to the listener.
   *
   * @throws IllegalArgumentException if a record has no {@code SequenceNumber}; then no record is
   *     processed
   */
  public DynamoDbBatchResponse process(
      DynamoDbStreamEvent event,
      BodyProcessor<? super @Nullable B, ? super DynamoDbRecord> processor) {
    List<DynamoDbRecord> records = event.records();
    List<String> ids = identifiers(records);
    int checkpoint =
        run(
                records,
                ids,
                byItem
                    ? Lanes.by(records, record -> record.dynamodb().keys())
                    : Lanes.one(ids.size()),
                /* stream= */ true,
                record -> processor.process(reader.read(record), record))
            .firstUnprocessed();
    DynamoDbBatchResponse.Builder response =
        DynamoDbBatchResponse.builder().batchItemFailures(List.of());
    if (checkpoint >= 0) {
      response.addBatchItemFailures(failure -> failure.itemIdentifier(ids.get(checkpoint)));
    }
    return response.build();
  }

  /**
   * Adds the records of a tumbling window to its state, one after the other, up to the first that
   * fails. The response has the state without that record, and reports the record.
   *
   * @param atEnd gets the state when the window has ended, with its last record, or early because
   *     the state has become too large. It is not called if a record has failed: the last batch
   *     then comes again. Its exceptions make the invocation fail.
   * @throws IllegalArgumentException if a record has no {@code SequenceNumber}; then no record is
   *     processed
   * @throws dev.awsevents.EventFormatException if the state cannot be read
   * @throws IllegalStateException if {@link #parallel} was called: a state has an order
   */
  public <S> DynamoDbTimeWindowResponse process(
      DynamoDbTimeWindowEvent event,
      WindowState<S> state,
      WindowProcessor<S, ? super @Nullable B, ? super DynamoDbRecord> processor,
      Consumer<? super S> atEnd) {
    List<DynamoDbRecord> records = event.records();
    List<String> ids = identifiers(records);
    WindowRun<S> window = new WindowRun<>(state, event.state(), settings);
    int checkpoint =
        run(
                records,
                ids,
                Lanes.one(ids.size()),
                /* stream= */ true,
                record ->
                    window.replace(processor.process(window.state(), reader.read(record), record)))
            .firstUnprocessed();
    DynamoDbTimeWindowResponse.Builder response =
        DynamoDbTimeWindowResponse.builder().batchItemFailures(List.of()).state(window.json());
    if (checkpoint >= 0) {
      response.addBatchItemFailures(failure -> failure.itemIdentifier(ids.get(checkpoint)));
    } else if (WindowRun.hasEnded(
        event.isFinalInvokeForWindow(), event.isWindowTerminatedEarly())) {
      atEnd.accept(window.state());
    }
    return response.build();
  }

  private static List<String> identifiers(List<DynamoDbRecord> records) {
    return ItemIdentifiers.of(records, "SequenceNumber", DynamoDbBatch::sequenceNumber);
  }

  private static @Nullable String sequenceNumber(DynamoDbRecord record) {
    return record.dynamodb() == null ? null : record.dynamodb().sequenceNumber();
  }
}
