package dev.awsevents.lambda.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsevents.AwsEvents;
import dev.awsevents.fixtures.Fixtures;
import dev.awsevents.kafka.KafkaMskEvent;
import dev.awsevents.kafka.KafkaMskEvent.KafkaRecord;
import dev.awsevents.kafka.KafkaSelfManagedEvent;
import java.util.List;
import org.junit.jupiter.api.Test;

class KafkaBatchTest {
  private final KafkaMskEvent event = Fixtures.load(KafkaMskEvent.class);

  @Test
  void aBatchWithoutFailureHasAnEmptyList() {
    Recorder<KafkaRecord> recorder = new Recorder<>(record -> false);

    assertEquals(
        "{\"batchItemFailures\":[]}",
        AwsEvents.toJson(KafkaBatch.records().onFailure(recorder).process(event, recorder)));
    assertEquals(3, recorder.tried.size());
  }

  @Test
  void aPartitionStopsAtItsFirstFailureAndTheOthersDoNot() {
    Recorder<KafkaRecord> recorder = new Recorder<>(record -> record.partition() == 0);

    assertEquals(
        "{\"batchItemFailures\":[{\"itemIdentifier\":{\"partition\":\"orders-0\",\"offset\":4218}}]}",
        AwsEvents.toJson(KafkaBatch.records().onFailure(recorder).process(event, recorder)));
    assertEquals(List.of(4218L, 977L), offsets(recorder.tried));
    assertEquals(List.of(4218L), offsets(recorder.failed));
  }

  @Test
  void eachPartitionThatFailsIsReported() {
    Recorder<KafkaRecord> recorder = new Recorder<>(record -> record.offset() != 4218);

    assertEquals(
        "{\"batchItemFailures\":["
            + "{\"itemIdentifier\":{\"partition\":\"orders-0\",\"offset\":4219}},"
            + "{\"itemIdentifier\":{\"partition\":\"orders-3\",\"offset\":977}}]}",
        AwsEvents.toJson(KafkaBatch.records().onFailure(recorder).process(event, recorder)));
  }

  @Test
  void selfManagedClustersHaveTheSameResponse() {
    Recorder<KafkaRecord> recorder = new Recorder<>(record -> record.offset() == 9);

    assertEquals(
        "{\"batchItemFailures\":[{\"itemIdentifier\":{\"partition\":\"shipments-1\",\"offset\":9}}]}",
        AwsEvents.toJson(
            KafkaBatch.records()
                .onFailure(recorder)
                .process(Fixtures.load(KafkaSelfManagedEvent.class), recorder)));
  }

  @Test
  void aRecordWithoutOffsetStopsTheBatchBeforeItBegins() {
    KafkaMskEvent incomplete =
        event.toBuilder()
            .putRecords("orders-4", List.of(KafkaRecord.builder().topic("orders").build()))
            .build();

    assertNothingIsProcessed(incomplete, "a record of orders-4 has no offset");
  }

  @Test
  void recordsWithoutPartitionStopTheBatchBeforeItBegins() {
    KafkaMskEvent incomplete =
        event.toBuilder().putRecords("", List.of(KafkaRecord.builder().offset(1L).build())).build();

    assertNothingIsProcessed(incomplete, "a list of records has no topic and partition");
  }

  @Test
  void aPartitionMayHaveNullInThePlaceOfItsRecords() {
    Recorder<KafkaRecord> recorder = new Recorder<>(record -> true);
    KafkaMskEvent empty = AwsEvents.read("{\"records\":{\"t-0\":null}}", KafkaMskEvent.class);

    assertEquals(
        "{\"batchItemFailures\":[]}",
        AwsEvents.toJson(KafkaBatch.records().onFailure(recorder).process(empty, recorder)));
  }

  private static void assertNothingIsProcessed(KafkaMskEvent event, String message) {
    Recorder<KafkaRecord> recorder = new Recorder<>(record -> false);
    IllegalArgumentException error =
        assertThrows(
            IllegalArgumentException.class,
            () -> KafkaBatch.records().onFailure(recorder).process(event, recorder));

    assertTrue(String.valueOf(error.getMessage()).startsWith(message), error::getMessage);
    assertEquals(List.of(), recorder.tried);
  }

  private static List<Long> offsets(List<KafkaRecord> records) {
    return records.stream().map(KafkaRecord::offset).toList();
  }
}
