package dev.awsevents.benchmarks.peer;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.avaje.jsonb.Json;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** An EventBridge event with free-form detail. */
@Json
public record BusEvent(
    String version,
    String id,
    @JsonProperty("detail-type") @Json.Property("detail-type") String detailType,
    String source,
    String account,
    Instant time,
    String region,
    List<String> resources,
    Map<String, Object> detail) {}
