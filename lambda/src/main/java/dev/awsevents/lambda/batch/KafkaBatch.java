package dev.awsevents.lambda.batch;

import dev.awsevents.kafka.KafkaBatchResponse;
import dev.awsevents.kafka.KafkaMskEvent;
import dev.awsevents.kafka.KafkaMskEvent.KafkaRecord;
import dev.awsevents.kafka.KafkaSelfManagedEvent;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Processes the records of Apache Kafka topics and reports those that failed, for Amazon MSK and
 * for self-managed clusters. The event source mapping must have {@code ReportBatchItemFailures} on,
 * which is possible in provisioned mode.
 *
 * <p>The records of each partition are processed in their order, up to the first that fails. Lambda
 * delivers that record again, and all records after it in the partition, even if they were
 * processed. A failure does not affect other partitions. The response names a record by the key of
 * its partition in the event ({@code topic-0}) and by its offset.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/lambda/latest/dg/kafka-retry-configurations.html">Configuring
 *     error handling controls for Kafka event sources</a>
 */
public final class KafkaBatch {
  private KafkaBatch() {}

  /**
   * Processes the records of an Amazon MSK cluster. Failures are logged with {@link System.Logger}.
   *
   * @throws IllegalArgumentException if a record has no topic and partition, or no offset; then no
   *     record is processed
   */
  public static KafkaBatchResponse process(
      KafkaMskEvent event, RecordProcessor<? super KafkaRecord> processor) {
    return process(event.records(), new Attempts<>(processor, null));
  }

  /**
   * Processes the records of an Amazon MSK cluster.
   *
   * @param listener is told of failures, which are then not logged
   * @throws IllegalArgumentException if a record has no topic and partition, or no offset; then no
   *     record is processed
   */
  public static KafkaBatchResponse process(
      KafkaMskEvent event,
      RecordProcessor<? super KafkaRecord> processor,
      FailureListener<? super KafkaRecord> listener) {
    return process(event.records(), new Attempts<>(processor, listener));
  }

  /**
   * Processes the records of a self-managed cluster. Failures are logged with {@link
   * System.Logger}.
   *
   * @throws IllegalArgumentException if a record has no topic and partition, or no offset; then no
   *     record is processed
   */
  public static KafkaBatchResponse process(
      KafkaSelfManagedEvent event, RecordProcessor<? super KafkaRecord> processor) {
    return process(event.records(), new Attempts<>(processor, null));
  }

  /**
   * Processes the records of a self-managed cluster.
   *
   * @param listener is told of failures, which are then not logged
   * @throws IllegalArgumentException if a record has no topic and partition, or no offset; then no
   *     record is processed
   */
  public static KafkaBatchResponse process(
      KafkaSelfManagedEvent event,
      RecordProcessor<? super KafkaRecord> processor,
      FailureListener<? super KafkaRecord> listener) {
    return process(event.records(), new Attempts<>(processor, listener));
  }

  private static KafkaBatchResponse process(
      Map<String, ? extends @Nullable List<KafkaRecord>> partitions,
      Attempts<KafkaRecord> attempts) {
    partitions.forEach(KafkaBatch::check);
    KafkaBatchResponse.Builder response = KafkaBatchResponse.builder().batchItemFailures(List.of());
    partitions.forEach(
        (partition, records) -> {
          for (KafkaRecord record : emptyIfNull(records)) {
            if (!attempts.succeeds(record, partition + " offset " + record.offset())) {
              response.addBatchItemFailures(
                  failure ->
                      failure.itemIdentifier(
                          place -> place.partition(partition).offset(record.offset())));
              break;
            }
          }
        });
    return response.build();
  }

  private static void check(String partition, @Nullable List<KafkaRecord> records) {
    if (partition.isBlank()) {
      throw ItemIdentifiers.missing("a list of records", "topic and partition");
    }
    for (KafkaRecord record : emptyIfNull(records)) {
      if (record == null || record.offset() == null) {
        throw ItemIdentifiers.missing("a record of " + partition, "offset");
      }
    }
  }

  /** A payload may have null in the place of the records of a partition. */
  private static List<KafkaRecord> emptyIfNull(@Nullable List<KafkaRecord> records) {
    return records == null ? List.of() : records;
  }
}
