package dev.awsevents.lambda.batch;

import dev.awsevents.codec.Codec;
import dev.awsevents.kafka.KafkaBatchResponse;
import dev.awsevents.kafka.KafkaMskEvent;
import dev.awsevents.kafka.KafkaMskEvent.KafkaRecord;
import dev.awsevents.kafka.KafkaSelfManagedEvent;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.value.Bytes;
import java.lang.reflect.Type;
import java.util.ArrayList;
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
 * @param <B> what the values of records are read as
 * @see <a
 *     href="https://docs.aws.amazon.com/lambda/latest/dg/kafka-retry-configurations.html">Configuring
 *     error handling controls for Kafka event sources</a>
 */
public final class KafkaBatch<B> extends Batch<KafkaRecord, KafkaBatch<B>> {
  private final BodyReader<KafkaRecord, @Nullable B> reader;

  private KafkaBatch(
      BatchSettings<KafkaRecord> settings, BodyReader<KafkaRecord, @Nullable B> reader) {
    super(settings);
    this.reader = reader;
  }

  @Override
  KafkaBatch<B> with(BatchSettings<KafkaRecord> changed) {
    return new KafkaBatch<>(changed, reader);
  }

  /**
   * Processes the records of an Amazon MSK cluster, one after the other. Failures are logged.
   *
   * @throws IllegalArgumentException if a record has no topic and partition, or no offset; then no
   *     record is processed
   */
  public static KafkaBatchResponse process(
      KafkaMskEvent event, RecordProcessor<? super KafkaRecord> processor) {
    return records().process(event, (value, record) -> processor.process(record));
  }

  /**
   * Processes the records of a self-managed cluster, one after the other. Failures are logged.
   *
   * @throws IllegalArgumentException if a record has no topic and partition, or no offset; then no
   *     record is processed
   */
  public static KafkaBatchResponse process(
      KafkaSelfManagedEvent event, RecordProcessor<? super KafkaRecord> processor) {
    return records().process(event, (value, record) -> processor.process(record));
  }

  /** Batches whose values stay bytes. */
  @SuppressWarnings("NullAway") // B is nullable there
  public static KafkaBatch<Bytes> records() {
    return new KafkaBatch<>(new BatchSettings<>(), KafkaRecord::value);
  }

  /**
   * Batches whose values are read as a generated type.
   *
   * @param type {@code Object.class} for free-form JSON
   * @throws IllegalArgumentException if the type is not a generated one
   */
  public static <B> KafkaBatch<B> of(Class<B> type) {
    return of(Codecs.of(type));
  }

  /** Batches whose values are read by a codec: {@code EventBridgeEvent.codec(Order.class)}. */
  @SuppressWarnings("NullAway") // B is nullable there
  public static <B> KafkaBatch<B> of(Codec<B> codec) {
    return new KafkaBatch<>(
        new BatchSettings<>(), record -> record.value() == null ? null : record.valueAs(codec));
  }

  /**
   * Batches whose values are read as a type of your own by Jackson.
   *
   * @param mapper an {@code ObjectMapper} of Jackson 2 or 3
   */
  public static <B> KafkaBatch<B> of(Class<B> type, Object mapper) {
    return of((Type) type, mapper);
  }

  /**
   * Batches whose values are read as a type of your own with type arguments by Jackson.
   *
   * @param mapper an {@code ObjectMapper} of Jackson 2 or 3
   */
  // A Type does not tell the compiler, and B is nullable there.
  @SuppressWarnings({"TypeParameterUnusedInFormals", "NullAway"})
  public static <B> KafkaBatch<B> of(Type type, Object mapper) {
    return new KafkaBatch<>(
        new BatchSettings<>(),
        record -> record.value() == null ? null : record.valueAs(type, mapper));
  }

  /**
   * Processes the records of an Amazon MSK cluster. The value is null if the record has none, as
   * one that deletes a key. If its value cannot be read, a record fails with an {@link
   * dev.awsevents.EventFormatException}. Failures are logged, or told to the listener.
   *
   * @throws IllegalArgumentException if a record has no topic and partition, or no offset; then no
   *     record is processed
   */
  public KafkaBatchResponse process(
      KafkaMskEvent event, BodyProcessor<? super @Nullable B, ? super KafkaRecord> processor) {
    return process(event.records(), processor);
  }

  /**
   * Processes the records of a self-managed cluster. The value is null if the record has none, as
   * one that deletes a key. If its value cannot be read, a record fails with an {@link
   * dev.awsevents.EventFormatException}. Failures are logged, or told to the listener.
   *
   * @throws IllegalArgumentException if a record has no topic and partition, or no offset; then no
   *     record is processed
   */
  public KafkaBatchResponse process(
      KafkaSelfManagedEvent event,
      BodyProcessor<? super @Nullable B, ? super KafkaRecord> processor) {
    return process(event.records(), processor);
  }

  private KafkaBatchResponse process(
      Map<String, ? extends @Nullable List<KafkaRecord>> partitions,
      BodyProcessor<? super @Nullable B, ? super KafkaRecord> processor) {
    List<KafkaRecord> records = new ArrayList<>();
    List<String> partitionOf = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    partitions.forEach(
        (partition, some) -> {
          check(partition, some);
          for (KafkaRecord record : emptyIfNull(some)) {
            records.add(record);
            partitionOf.add(partition);
            ids.add(partition + " offset " + record.offset());
          }
        });
    Lanes lanes = Lanes.by(partitionOf, partition -> partition);
    BatchRun run =
        run(
            records,
            ids,
            lanes,
            /* stream= */ false,
            record -> processor.process(reader.read(record), record));
    KafkaBatchResponse.Builder response = KafkaBatchResponse.builder().batchItemFailures(List.of());
    for (int lane = 0; lane < lanes.count(); lane++) {
      for (int i : lanes.records(lane)) {
        if (!run.succeeded(i)) {
          response.addBatchItemFailures(
              failure ->
                  failure.itemIdentifier(
                      place ->
                          place.partition(partitionOf.get(i)).offset(records.get(i).offset())));
          break;
        }
      }
    }
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
