package dev.awsevents.lambda.batch;

import dev.awsevents.codec.Codec;
import dev.awsevents.kinesis.KinesisBatchResponse;
import dev.awsevents.kinesis.KinesisStreamEvent;
import dev.awsevents.kinesis.KinesisStreamEvent.KinesisRecord;
import dev.awsevents.kinesis.KinesisTimeWindowEvent;
import dev.awsevents.kinesis.KinesisTimeWindowResponse;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.value.Bytes;
import java.lang.reflect.Type;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Processes the records of an Amazon Kinesis data stream in their order. It begins no record after
 * one that has failed, and reports that one. The event source mapping must have {@code
 * ReportBatchItemFailures} on; otherwise Lambda treats all records as processed.
 *
 * <p>Lambda delivers the reported record again, and all records after it in the shard, even if they
 * were processed. So a batch that went on after a failure would only process records twice.
 *
 * @param <B> what the data of records is read as
 * @see <a
 *     href="https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-batchfailurereporting.html">Configuring
 *     partial batch response with Kinesis Data Streams and Lambda</a>
 */
public final class KinesisBatch<B> extends Batch<KinesisRecord, KinesisBatch<B>> {
  private final BodyReader<KinesisRecord, B> reader;
  private final boolean byPartitionKey;

  private KinesisBatch(
      BatchSettings<KinesisRecord> settings,
      BodyReader<KinesisRecord, B> reader,
      boolean byPartitionKey) {
    super(settings);
    this.reader = reader;
    this.byPartitionKey = byPartitionKey;
  }

  @Override
  KinesisBatch<B> with(BatchSettings<KinesisRecord> changed) {
    return new KinesisBatch<>(changed, reader, byPartitionKey);
  }

  /**
   * Processes the records, one after the other. A failure is logged.
   *
   * @throws IllegalArgumentException if a record has no {@code sequenceNumber}; then no record is
   *     processed
   */
  public static KinesisBatchResponse process(
      KinesisStreamEvent event, RecordProcessor<? super KinesisRecord> processor) {
    return records().process(event, (data, record) -> processor.process(record));
  }

  /** Batches whose data stay bytes. */
  public static KinesisBatch<Bytes> records() {
    return new KinesisBatch<>(new BatchSettings<>(), record -> record.kinesis().data(), false);
  }

  /**
   * Batches whose data is read as a generated type.
   *
   * @param type {@code Object.class} for free-form JSON
   * @throws IllegalArgumentException if the type is not a generated one
   */
  public static <B> KinesisBatch<B> of(Class<B> type) {
    return of(Codecs.of(type));
  }

  /** Batches whose data is read by a codec: {@code EventBridgeEvent.codec(Order.class)}. */
  public static <B> KinesisBatch<B> of(Codec<B> codec) {
    return new KinesisBatch<>(
        new BatchSettings<>(), record -> record.kinesis().dataAs(codec), false);
  }

  /**
   * Batches whose data is read as a type of your own by Jackson.
   *
   * @param mapper an {@code ObjectMapper} of Jackson 2 or 3
   */
  public static <B> KinesisBatch<B> of(Class<B> type, Object mapper) {
    return of((Type) type, mapper);
  }

  /**
   * Batches whose data is read as a type of your own with type arguments by Jackson.
   *
   * @param mapper an {@code ObjectMapper} of Jackson 2 or 3
   */
  @SuppressWarnings("TypeParameterUnusedInFormals") // a Type does not tell the compiler
  public static <B> KinesisBatch<B> of(Type type, Object mapper) {
    return new KinesisBatch<>(
        new BatchSettings<>(), record -> record.kinesis().dataAs(type, mapper), false);
  }

  /**
   * Keeps the order of records with the same partition key only, so that {@link #parallel} may
   * process records with different keys at the same time. Without it, the whole batch, which comes
   * from one shard, is processed in its order.
   */
  public KinesisBatch<B> byPartitionKey() {
    return new KinesisBatch<>(settings, reader, true);
  }

  /**
   * Processes the records. If its data cannot be read, a record fails with an {@link
   * dev.awsevents.EventFormatException}. Failures are logged, or told to the listener.
   *
   * @throws IllegalArgumentException if a record has no {@code sequenceNumber}; then no record is
   *     processed
   */
  public KinesisBatchResponse process(
      KinesisStreamEvent event, BodyProcessor<? super B, ? super KinesisRecord> processor) {
    List<KinesisRecord> records = event.records();
    List<String> ids = identifiers(records);
    int checkpoint =
        run(
                records,
                ids,
                byPartitionKey
                    ? Lanes.by(records, record -> String.valueOf(record.kinesis().partitionKey()))
                    : Lanes.one(ids.size()),
                /* stream= */ true,
                record -> processor.process(reader.read(record), record))
            .firstUnprocessed();
    KinesisBatchResponse.Builder response =
        KinesisBatchResponse.builder().batchItemFailures(List.of());
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
   * @throws IllegalArgumentException if a record has no {@code sequenceNumber}; then no record is
   *     processed
   * @throws dev.awsevents.EventFormatException if the state cannot be read
   * @throws IllegalStateException if {@link #parallel} was called: a state has an order
   */
  public <S> KinesisTimeWindowResponse process(
      KinesisTimeWindowEvent event,
      WindowState<S> state,
      WindowProcessor<S, ? super B, ? super KinesisRecord> processor,
      Consumer<? super S> atEnd) {
    List<KinesisRecord> records = event.records();
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
    KinesisTimeWindowResponse.Builder response =
        KinesisTimeWindowResponse.builder().batchItemFailures(List.of()).state(window.json());
    if (checkpoint >= 0) {
      response.addBatchItemFailures(failure -> failure.itemIdentifier(ids.get(checkpoint)));
    } else if (WindowRun.hasEnded(
        event.isFinalInvokeForWindow(), event.isWindowTerminatedEarly())) {
      atEnd.accept(window.state());
    }
    return response.build();
  }

  private static List<String> identifiers(List<KinesisRecord> records) {
    return ItemIdentifiers.of(records, "sequenceNumber", KinesisBatch::sequenceNumber);
  }

  private static @Nullable String sequenceNumber(KinesisRecord record) {
    return record.kinesis() == null ? null : record.kinesis().sequenceNumber();
  }
}
