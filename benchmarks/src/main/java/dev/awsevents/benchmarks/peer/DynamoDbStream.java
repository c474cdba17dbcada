package dev.awsevents.benchmarks.peer;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.avaje.jsonb.Json;
import java.util.List;
import java.util.Map;

/** Records of a DynamoDB stream. */
@Json
@SuppressWarnings("ArrayRecordComponent") // what the libraries take base64 for
public record DynamoDbStream(
    @JsonProperty("Records") @Json.Property("Records") List<Item> records) {

  /** One change. */
  @Json
  public record Item(
      @JsonProperty("eventID") @Json.Property("eventID") String eventId,
      String eventName,
      String eventVersion,
      String eventSource,
      String awsRegion,
      Change dynamodb,
      @JsonProperty("eventSourceARN") @Json.Property("eventSourceARN") String eventSourceArn,
      Map<String, String> userIdentity) {}

  /** What changed. */
  @Json
  public record Change(
      @JsonProperty("ApproximateCreationDateTime") @Json.Property("ApproximateCreationDateTime")
          Double approximateCreationDateTime,
      @JsonProperty("Keys") @Json.Property("Keys") Map<String, AttributeValue> keys,
      @JsonProperty("NewImage") @Json.Property("NewImage") Map<String, AttributeValue> newImage,
      @JsonProperty("OldImage") @Json.Property("OldImage") Map<String, AttributeValue> oldImage,
      @JsonProperty("SequenceNumber") @Json.Property("SequenceNumber") String sequenceNumber,
      @JsonProperty("SizeBytes") @Json.Property("SizeBytes") Long sizeBytes,
      @JsonProperty("StreamViewType") @Json.Property("StreamViewType") String streamViewType) {}

  /** A value, in one of the members. */
  @Json
  public record AttributeValue(
      @JsonProperty("S") @Json.Property("S") String s,
      @JsonProperty("N") @Json.Property("N") String n,
      @JsonProperty("B") @Json.Property("B") byte[] b,
      @JsonProperty("SS") @Json.Property("SS") List<String> ss,
      @JsonProperty("NS") @Json.Property("NS") List<String> ns,
      @JsonProperty("BS") @Json.Property("BS") List<String> bs,
      @JsonProperty("M") @Json.Property("M") Map<String, AttributeValue> m,
      @JsonProperty("L") @Json.Property("L") List<AttributeValue> l,
      @JsonProperty("NULL") @Json.Property("NULL") Boolean isNull,
      @JsonProperty("BOOL") @Json.Property("BOOL") Boolean bool) {}
}
