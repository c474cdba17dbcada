package dev.awsevents.benchmarks.peer;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.avaje.jsonb.Json;
import java.util.List;

/** Records of a Kinesis stream. */
@Json
@SuppressWarnings("ArrayRecordComponent") // what the libraries take base64 for
public record KinesisStream(@JsonProperty("Records") @Json.Property("Records") List<Item> records) {

  /** One record. */
  @Json
  public record Item(
      Data kinesis,
      String eventSource,
      String eventVersion,
      @JsonProperty("eventID") @Json.Property("eventID") String eventId,
      String eventName,
      String invokeIdentityArn,
      String awsRegion,
      @JsonProperty("eventSourceARN") @Json.Property("eventSourceARN") String eventSourceArn) {}

  /** What the producer sent. */
  @Json
  public record Data(
      String kinesisSchemaVersion,
      String partitionKey,
      String sequenceNumber,
      byte[] data,
      Double approximateArrivalTimestamp,
      String encryptionType) {}
}
