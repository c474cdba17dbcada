package dev.awsevents.benchmarks.peer;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.avaje.jsonb.Json;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Object notifications. */
@Json
public record S3Notification(
    @JsonProperty("Records") @Json.Property("Records") List<Item> records) {

  /** One notification. */
  @Json
  public record Item(
      String eventVersion,
      String eventSource,
      String awsRegion,
      Instant eventTime,
      String eventName,
      Identity userIdentity,
      Map<String, String> requestParameters,
      Map<String, String> responseElements,
      S3 s3) {}

  /** Who did it. */
  @Json
  public record Identity(String principalId) {}

  /** Where it happened. */
  @Json
  public record S3(
      String s3SchemaVersion, String configurationId, Bucket bucket, StoredObject object) {}

  /** The bucket. */
  @Json
  public record Bucket(String name, Identity ownerIdentity, String arn) {}

  /** The object. */
  @Json
  public record StoredObject(
      String key, Long size, String eTag, String versionId, String sequencer) {}
}
