package dev.awsevents.function;

import dev.awsevents.AwsEvents;
import dev.awsevents.runtime.codec.FreeFormCodec;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the caller of a function says about itself: AWS's mobile SDKs do it, and callers that pass a
 * client context to {@code Invoke}.
 *
 * @param content all of it as free-form JSON
 */
public record ClientContext(Map<String, @Nullable Object> content) {
  /**
   * Reads the header that the Runtime API sends.
   *
   * @throws RuntimeException if it is not a JSON object
   */
  static ClientContext read(String json) {
    return new ClientContext(object(AwsEvents.read(json, FreeFormCodec.INSTANCE)));
  }

  @SuppressWarnings("unchecked") // the keys of JSON objects are strings
  private static Map<String, @Nullable Object> object(Object value) {
    return (Map<String, @Nullable Object>) value;
  }

  /** The member {@code custom}: values that the caller has chosen, objects too. Never null. */
  public Map<String, @Nullable Object> custom() {
    return member("custom");
  }

  /** The member {@code env}: the environment of the caller. Never null. */
  public Map<String, @Nullable Object> environment() {
    return member("env");
  }

  /**
   * The member {@code client}: the app that calls, with {@code installation_id}, {@code app_title},
   * {@code app_version_name}, {@code app_version_code} and {@code app_package_name}. Never null.
   */
  public Map<String, @Nullable Object> client() {
    return member("client");
  }

  private Map<String, @Nullable Object> member(String name) {
    Object value = content.get(name);
    return value instanceof Map ? object(value) : Map.of();
  }
}
