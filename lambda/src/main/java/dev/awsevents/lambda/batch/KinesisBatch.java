package dev.awsevents.lambda.batch;

import dev.awsevents.kinesis.KinesisBatchResponse;
import dev.awsevents.kinesis.KinesisStreamEvent;
import dev.awsevents.kinesis.KinesisStreamEvent.KinesisRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Processes the records of an Amazon Kinesis data stream in their order, up to the first that
 * fails, and reports that one. The event source mapping must have {@code ReportBatchItemFailures}
 * on; otherwise Lambda takes all records for processed.
 *
 * <p>Lambda delivers the reported record again, and all that come after it in the shard whether
 * they were processed or not. To go on after a failure would thus only process records twice.
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
   * @throws IllegalArgumentException if a record has no {@code sequenceNumber}; then none is
   *     processed
   */
  public static KinesisBatchResponse process(
      KinesisStreamEvent event, RecordProcessor<? super KinesisRecord> processor) {
    return process(event, new Attempts<>(processor, null));
  }

  /**
   * Processes the records.
   *
   * @param listener hears of the failure, which is not logged then
   * @throws IllegalArgumentException if a record has no {@code sequenceNumber}; then none is
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
