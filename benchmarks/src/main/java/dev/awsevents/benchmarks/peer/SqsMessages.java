package dev.awsevents.benchmarks.peer;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.avaje.jsonb.Json;
import java.util.List;
import java.util.Map;

/** A batch of messages of a queue. */
@Json
@SuppressWarnings("ArrayRecordComponent") // what the libraries take base64 for
public record SqsMessages(
    @JsonProperty("Records") @Json.Property("Records") List<Message> records) {

  /** A message. */
  @Json
  public record Message(
      String messageId,
      String receiptHandle,
      String body,
      Attributes attributes,
      Map<String, MessageAttribute> messageAttributes,
      String md5OfBody,
      String md5OfMessageAttributes,
      String eventSource,
      @JsonProperty("eventSourceARN") @Json.Property("eventSourceARN") String eventSourceArn,
      String awsRegion) {}

  /** System attributes. */
  @Json
  public record Attributes(
      @JsonProperty("ApproximateReceiveCount") @Json.Property("ApproximateReceiveCount")
          String approximateReceiveCount,
      @JsonProperty("AWSTraceHeader") @Json.Property("AWSTraceHeader") String awsTraceHeader,
      @JsonProperty("SentTimestamp") @Json.Property("SentTimestamp") String sentTimestamp,
      @JsonProperty("SequenceNumber") @Json.Property("SequenceNumber") String sequenceNumber,
      @JsonProperty("MessageGroupId") @Json.Property("MessageGroupId") String messageGroupId,
      @JsonProperty("SenderId") @Json.Property("SenderId") String senderId,
      @JsonProperty("MessageDeduplicationId") @Json.Property("MessageDeduplicationId")
          String messageDeduplicationId,
      @JsonProperty("ApproximateFirstReceiveTimestamp")
          @Json.Property("ApproximateFirstReceiveTimestamp")
          String approximateFirstReceiveTimestamp,
      @JsonProperty("DeadLetterQueueSourceArn") @Json.Property("DeadLetterQueueSourceArn")
          String deadLetterQueueSourceArn) {}

  /** An attribute of the sender. */
  @Json
  public record MessageAttribute(
      String stringValue,
      byte[] binaryValue,
      List<String> stringListValues,
      List<String> binaryListValues,
      String dataType) {}
}
