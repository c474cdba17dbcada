package dev.awsevents.lambda.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.awsevents.AwsEvents;
import dev.awsevents.dynamodb.DynamoDbStreamEvent;
import dev.awsevents.dynamodb.DynamoDbStreamEvent.DynamoDbRecord;
import dev.awsevents.fixtures.Fixtures;
import java.util.List;
import org.junit.jupiter.api.Test;

class DynamoDbBatchTest {
  private final DynamoDbStreamEvent event = Fixtures.load(DynamoDbStreamEvent.class);

  @Test
  void aBatchWithoutFailureHasAnEmptyList() {
    Recorder<DynamoDbRecord> recorder = new Recorder<>(record -> false);

    assertEquals(
        "{\"batchItemFailures\":[]}",
        AwsEvents.toJson(DynamoDbBatch.records().onFailure(recorder).process(event, recorder)));
    assertEquals(event.records(), recorder.tried);
  }

  @Test
  void processingStopsAtTheFirstFailure() {
    Recorder<DynamoDbRecord> recorder =
        new Recorder<>(record -> record.equals(event.records().get(1)));

    assertEquals(
        "{\"batchItemFailures\":[{\"itemIdentifier\":\""
            + event.records().get(1).dynamodb().sequenceNumber()
            + "\"}]}",
        AwsEvents.toJson(DynamoDbBatch.records().onFailure(recorder).process(event, recorder)));
    assertEquals(event.records().subList(0, 2), recorder.tried);
    assertEquals(event.records().subList(1, 2), recorder.failed);
  }

  @Test
  void aRecordWithoutSequenceNumberStopsTheBatchBeforeItBegins() {
    DynamoDbStreamEvent incomplete = event.toBuilder().addRecords(r -> r.eventId("1")).build();
    Recorder<DynamoDbRecord> recorder = new Recorder<>(record -> true);

    assertThrows(
        IllegalArgumentException.class, () -> DynamoDbBatch.process(incomplete, recorder::attempt));
    assertEquals(List.of(), recorder.tried);
  }
}
