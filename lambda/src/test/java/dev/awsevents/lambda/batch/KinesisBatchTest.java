package dev.awsevents.lambda.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.awsevents.AwsEvents;
import dev.awsevents.fixtures.Fixtures;
import dev.awsevents.kinesis.KinesisStreamEvent;
import dev.awsevents.kinesis.KinesisStreamEvent.KinesisRecord;
import java.util.List;
import org.junit.jupiter.api.Test;

class KinesisBatchTest {
  private final KinesisStreamEvent event = Fixtures.load(KinesisStreamEvent.class);

  @Test
  void aBatchWithoutFailureHasAnEmptyList() {
    Recorder<KinesisRecord> recorder = new Recorder<>(record -> false);

    assertEquals(
        "{\"batchItemFailures\":[]}",
        AwsEvents.toJson(KinesisBatch.records().onFailure(recorder).process(event, recorder)));
    assertEquals(event.records(), recorder.tried);
  }

  @Test
  void processingStopsAtTheFirstFailure() {
    Recorder<KinesisRecord> recorder = new Recorder<>(record -> true);

    assertEquals(
        "{\"batchItemFailures\":[{\"itemIdentifier\":\""
            + event.records().get(0).kinesis().sequenceNumber()
            + "\"}]}",
        AwsEvents.toJson(KinesisBatch.records().onFailure(recorder).process(event, recorder)));
    assertEquals(event.records().subList(0, 1), recorder.tried);
    assertEquals(event.records().subList(0, 1), recorder.failed);
  }

  @Test
  void recordsBeforeTheFailureAreNotReported() {
    Recorder<KinesisRecord> recorder =
        new Recorder<>(record -> record.equals(event.records().get(1)));

    assertEquals(
        event.records().get(1).kinesis().sequenceNumber(),
        KinesisBatch.records()
            .onFailure(recorder)
            .process(event, recorder)
            .batchItemFailures()
            .get(0)
            .itemIdentifier());
  }

  @Test
  void aRecordWithoutSequenceNumberStopsTheBatchBeforeItBegins() {
    KinesisStreamEvent incomplete = event.toBuilder().addRecords(r -> r.eventId("1")).build();
    Recorder<KinesisRecord> recorder = new Recorder<>(record -> true);

    IllegalArgumentException error =
        assertThrows(
            IllegalArgumentException.class,
            () -> KinesisBatch.records().onFailure(recorder).process(incomplete, recorder));
    assertEquals(
        "record 2 of the batch has no sequenceNumber",
        String.valueOf(error.getMessage()).split(",", 2)[0]);
    assertEquals(List.of(), recorder.tried);
  }
}
