package dev.awsevents.awssdk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.awsevents.AwsEvents;
import dev.awsevents.dynamodb.DynamoDbStreamEvent;
import dev.awsevents.dynamodb.DynamoDbStreamEvent.DynamoDbRecord;
import dev.awsevents.fixtures.Fixtures;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.OperationType;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.StreamViewType;

class SdkStreamRecordsTest {
  static Stream<String> fixtures() {
    return Fixtures.names(DynamoDbStreamEvent.class).stream();
  }

  @ParameterizedTest
  @MethodSource("fixtures")
  void everyEventComesBackAsItWas(String fixture) {
    DynamoDbStreamEvent event = Fixtures.load(DynamoDbStreamEvent.class, fixture);
    List<Record> records = event.records().stream().map(SdkStreamRecords::toSdk).toList();
    DynamoDbStreamEvent back =
        SdkStreamRecords.event(records, event.records().get(0).eventSourceArn());

    assertEquals(event, back);
    assertEquals(AwsEvents.toJson(event), AwsEvents.toJson(back));
  }

  @Test
  void aRecordOfTheSdkHasTheSameValues() {
    Record record =
        SdkStreamRecords.toSdk(
            AwsEvents.read(
                    """
                    {"Records":[{"eventID":"e","eventName":"REMOVE","eventVersion":"1.1",
                      "eventSource":"aws:dynamodb","awsRegion":"eu-central-1",
                      "userIdentity":{"type":"Service","principalId":"dynamodb.amazonaws.com"},
                      "dynamodb":{"ApproximateCreationDateTime":1772368205,
                        "Keys":{"id":{"S":"A-1"}},"OldImage":{"id":{"S":"A-1"},"n":{"N":"1"}},
                        "SequenceNumber":"7","SizeBytes":12,"StreamViewType":"OLD_IMAGE"}}]}
                    """,
                    DynamoDbStreamEvent.class)
                .records()
                .get(0));

    assertEquals("e", record.eventID());
    assertEquals(OperationType.REMOVE, record.eventName());
    assertEquals("1.1", record.eventVersion());
    assertEquals("aws:dynamodb", record.eventSource());
    assertEquals("eu-central-1", record.awsRegion());
    assertEquals("Service", record.userIdentity().type());
    assertEquals("dynamodb.amazonaws.com", record.userIdentity().principalId());
    assertEquals(
        Instant.ofEpochSecond(1772368205), record.dynamodb().approximateCreationDateTime());
    assertEquals(AttributeValue.fromS("A-1"), record.dynamodb().keys().get("id"));
    assertEquals(AttributeValue.fromN("1"), record.dynamodb().oldImage().get("n"));
    assertFalse(record.dynamodb().hasNewImage());
    assertEquals("7", record.dynamodb().sequenceNumber());
    assertEquals(12, record.dynamodb().sizeBytes());
    assertEquals(StreamViewType.OLD_IMAGE, record.dynamodb().streamViewType());
  }

  @Test
  void whatIsMissingStaysMissing() {
    DynamoDbRecord empty = DynamoDbRecord.builder().build();

    assertEquals(Record.builder().build(), SdkStreamRecords.toSdk(empty));
    assertEquals(empty, SdkStreamRecords.fromSdk(Record.builder().build()));
    assertEquals(
        empty.toBuilder().dynamodb(change -> change.sequenceNumber("1")).build(),
        SdkStreamRecords.fromSdk(
            Record.builder().dynamodb(change -> change.sequenceNumber("1")).build()));
  }
}
