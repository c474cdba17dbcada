package dev.awsevents.benchmarks.peer;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.avaje.jsonb.Json;
import java.time.Instant;
import java.util.Map;

/** An SNS notification. */
@Json
public record SnsNotification(
    @JsonProperty("SignatureVersion") @Json.Property("SignatureVersion") String signatureVersion,
    @JsonProperty("Timestamp") @Json.Property("Timestamp") Instant timestamp,
    @JsonProperty("Signature") @Json.Property("Signature") String signature,
    @JsonProperty("SigningCertUrl") @Json.Property("SigningCertUrl") String signingCertUrl,
    @JsonProperty("MessageId") @Json.Property("MessageId") String messageId,
    @JsonProperty("Message") @Json.Property("Message") String message,
    @JsonProperty("MessageAttributes") @Json.Property("MessageAttributes")
        Map<String, Attribute> messageAttributes,
    @JsonProperty("Type") @Json.Property("Type") String type,
    @JsonProperty("UnsubscribeUrl") @Json.Property("UnsubscribeUrl") String unsubscribeUrl,
    @JsonProperty("TopicArn") @Json.Property("TopicArn") String topicArn,
    @JsonProperty("Subject") @Json.Property("Subject") String subject) {

  /** An attribute of the sender. */
  @Json
  public record Attribute(
      @JsonProperty("Type") @Json.Property("Type") String type,
      @JsonProperty("Value") @Json.Property("Value") String value) {}
}
