package dev.awsevents.lambda.batch;

import dev.awsevents.kinesis.KinesisBatchResponse;
import dev.awsevents.kinesis.KinesisStreamEvent;
import dev.awsevents.kinesis.KinesisStreamEvent.KinesisRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Processes the records of an Amazon Kinesis data stream in their order. It stops at the first
 * record that fails, and reports that record. The event source mapping must have {@code
 * ReportBatchItemFailures} on; otherwise Lambda treats all records as processed.
 *
 * <p>Lambda delivers the reported record again, and all records after it in the shard, even if they
 * were processed. So a batch that went on after a failure would only process records twice.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/lambda/latest/dg/services-kinesis-batchfailurereporting.html">Configuring
 *     partial batch response with Kinesis Data Streams and Lambda</a>
 */
public final class KinesisBatch {
  private KinesisBatch() {}

  /**
   * Processes the records. A failure is logged with {@link System.Logger}.
   *
   * @throws IllegalArgumentException if a record has no {@code sequenceNumber}; then no record is
   *     processed
   */
  public static KinesisBatchResponse process(
      KinesisStreamEvent event, RecordProcessor<? super KinesisRecord> processor) {
    return process(event, new Attempts<>(processor, null));
  }

  /**
   * Processes the records.
   *
   * @param listener is told of the failure, which is then not logged
   * @throws IllegalArgumentException if a record has no {@code sequenceNumber}; then no record is
   *     processed
   */
  public static KinesisBatchResponse process(
      KinesisStreamEvent event,
      RecordProcessor<? super KinesisRecord> processor,
      FailureListener<? super KinesisRecord> listener) {
    return process(event, new Attempts<>(processor, listener));
  }

  private static KinesisBatchResponse process(
      KinesisStreamEvent event, Attempts<KinesisRecord> attempts) {
    List<String> ids =
        ItemIdentifiers.of(event.records(), "sequenceNumber", KinesisBatch::sequenceNumber);
    KinesisBatchResponse.Builder response =
        KinesisBatchResponse.builder().batchItemFailures(List.of());
    for (int i = 0; i < ids.size(); i++) {
      String id = ids.get(i);
      if (!attempts.succeeds(event.records().get(i), id)) {
        return response.addBatchItemFailures(failure -> failure.itemIdentifier(id)).build();
      }
    }
    return response.build();
  }

  private static @Nullable String sequenceNumber(KinesisRecord record) {
    return record.kinesis() == null ? null : record.kinesis().sequenceNumber();
  }
}
