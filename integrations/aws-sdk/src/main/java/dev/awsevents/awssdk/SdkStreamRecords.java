package dev.awsevents.awssdk;

import dev.awsevents.dynamodb.DynamoDbAttributeValue;
import dev.awsevents.dynamodb.DynamoDbStreamEvent;
import dev.awsevents.dynamodb.DynamoDbStreamEvent.DynamoDbRecord;
import dev.awsevents.dynamodb.DynamoDbStreamEvent.EventName;
import dev.awsevents.dynamodb.DynamoDbStreamEvent.StreamViewType;
import dev.awsevents.dynamodb.DynamoDbStreamEvent.UserIdentity;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Identity;
import software.amazon.awssdk.services.dynamodb.model.Record;
import software.amazon.awssdk.services.dynamodb.model.StreamRecord;

/**
 * Records of a DynamoDB stream as the streams client of the SDK has them, and back: for code that
 * reads streams in both ways, and for tests.
 *
 * @see <a
 *     href="https://docs.aws.amazon.com/amazondynamodb/latest/APIReference/API_streams_Record.html">Record</a>
 */
public final class SdkStreamRecords {
  private SdkStreamRecords() {}

  /**
   * The event that Lambda makes of records that the SDK has read from a stream.
   *
   * @param streamArn the ARN of the stream, which the SDK does not repeat in its records
   * @throws IllegalArgumentException if a value is null, or of a type that the SDK does not know
   */
  public static DynamoDbStreamEvent event(List<Record> records, String streamArn) {
    return DynamoDbStreamEvent.builder()
        .records(
            records.stream()
                .map(record -> fromSdk(record).toBuilder().eventSourceArn(streamArn).build())
                .toList())
        .build();
  }

  /**
   * A record of the SDK. It has no {@code eventSourceArn}.
   *
   * @throws IllegalArgumentException if a value is null, or of a type that the SDK does not know
   */
  public static DynamoDbRecord fromSdk(Record record) {
    String name = record.eventNameAsString();
    return DynamoDbRecord.builder()
        .eventId(record.eventID())
        .eventName(name == null ? null : new EventName(name))
        .eventVersion(record.eventVersion())
        .eventSource(record.eventSource())
        .awsRegion(record.awsRegion())
        .dynamodb(record.dynamodb() == null ? null : fromSdk(record.dynamodb()))
        .userIdentity(record.userIdentity() == null ? null : fromSdk(record.userIdentity()))
        .build();
  }

  private static DynamoDbStreamEvent.StreamRecord fromSdk(StreamRecord change) {
    String view = change.streamViewTypeAsString();
    DynamoDbStreamEvent.StreamRecord.Builder converted =
        DynamoDbStreamEvent.StreamRecord.builder()
            .approximateCreationDateTime(change.approximateCreationDateTime())
            .sequenceNumber(change.sequenceNumber())
            .sizeBytes(change.sizeBytes())
            .streamViewType(view == null ? null : new StreamViewType(view));
    // What the SDK has not received must stay absent.
    if (change.hasKeys()) {
      converted.keys(SdkItems.fromSdk(change.keys()));
    }
    if (change.hasNewImage()) {
      converted.newImage(SdkItems.fromSdk(change.newImage()));
    }
    if (change.hasOldImage()) {
      converted.oldImage(SdkItems.fromSdk(change.oldImage()));
    }
    return converted.build();
  }

  private static UserIdentity fromSdk(Identity identity) {
    return UserIdentity.builder().type(identity.type()).principalId(identity.principalId()).build();
  }

  /**
   * A record for the SDK, which has no place for {@code eventSourceArn} and unknown fields.
   *
   * @throws IllegalArgumentException if a value is of an unknown type, or does not fit its type
   */
  public static Record toSdk(DynamoDbRecord record) {
    DynamoDbStreamEvent.StreamRecord change = record.dynamodb();
    UserIdentity identity = record.userIdentity();
    return Record.builder()
        .eventID(record.eventId())
        .eventName(record.eventName() == null ? null : record.eventName().value())
        .eventVersion(record.eventVersion())
        .eventSource(record.eventSource())
        .awsRegion(record.awsRegion())
        .dynamodb(change == null ? null : toSdk(change))
        .userIdentity(identity == null ? null : toSdk(identity))
        .build();
  }

  private static StreamRecord toSdk(DynamoDbStreamEvent.StreamRecord change) {
    StreamViewType view = change.streamViewType();
    return StreamRecord.builder()
        .approximateCreationDateTime(change.approximateCreationDateTime())
        .keys(image(change.keys()))
        .newImage(image(change.newImage()))
        .oldImage(image(change.oldImage()))
        .sequenceNumber(change.sequenceNumber())
        .sizeBytes(change.sizeBytes())
        .streamViewType(view == null ? null : view.value())
        .build();
  }

  /** No item is without attributes, so an empty image is an absent one. */
  private static @Nullable Map<String, AttributeValue> image(
      Map<String, DynamoDbAttributeValue> image) {
    return image.isEmpty() ? null : SdkItems.toSdk(image);
  }

  private static Identity toSdk(UserIdentity identity) {
    return Identity.builder().type(identity.type()).principalId(identity.principalId()).build();
  }
}
