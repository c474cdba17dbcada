package dev.awsevents.lambda.batch;

import dev.awsevents.dynamodb.DynamoDbBatchResponse;
import dev.awsevents.dynamodb.DynamoDbStreamEvent;
import dev.awsevents.dynamodb.DynamoDbStreamEvent.DynamoDbRecord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Processes the records of an Amazon DynamoDB stream in their order. It stops at the first record
 * that fails, and reports that record. The event source mapping must have {@code
 * ReportBatchItemFailures} on; otherwise Lambda treats all records as processed.
 *
 * <p>Lambda delivers the reported record again, and all records after it in the shard, even if they
 * were processed. So a batch that went on after a failure would only process records twice.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/lambda/latest/dg/services-ddb-batchfailurereporting.html">Configuring
 *     partial batch response with DynamoDB and Lambda</a>
 */
public final class DynamoDbBatch {
  private DynamoDbBatch() {}

  /**
   * Processes the records. A failure is logged with {@link System.Logger}.
   *
   * @throws IllegalArgumentException if a record has no {@code SequenceNumber}; then no record is
   *     processed
   */
  public static DynamoDbBatchResponse process(
      DynamoDbStreamEvent event, RecordProcessor<? super DynamoDbRecord> processor) {
    return process(event, new Attempts<>(processor, null));
  }

  /**
   * Processes the records.
   *
   * @param listener is told of the failure, which is then not logged
   * @throws IllegalArgumentException if a record has no {@code SequenceNumber}; then no record is
   *     processed
   */
  public static DynamoDbBatchResponse process(
      DynamoDbStreamEvent event,
      RecordProcessor<? super DynamoDbRecord> processor,
      FailureListener<? super DynamoDbRecord> listener) {
    return process(event, new Attempts<>(processor, listener));
  }

  private static DynamoDbBatchResponse process(
      DynamoDbStreamEvent event, Attempts<DynamoDbRecord> attempts) {
    List<String> ids =
        ItemIdentifiers.of(event.records(), "SequenceNumber", DynamoDbBatch::sequenceNumber);
    DynamoDbBatchResponse.Builder response =
        DynamoDbBatchResponse.builder().batchItemFailures(List.of());
    for (int i = 0; i < ids.size(); i++) {
      String id = ids.get(i);
      if (!attempts.succeeds(event.records().get(i), id)) {
        return response.addBatchItemFailures(failure -> failure.itemIdentifier(id)).build();
      }
    }
    return response.build();
  }

  private static @Nullable String sequenceNumber(DynamoDbRecord record) {
    return record.dynamodb() == null ? null : record.dynamodb().sequenceNumber();
  }
}
