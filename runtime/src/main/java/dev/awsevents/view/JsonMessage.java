package dev.awsevents.view;

import dev.awsevents.codec.EmbeddedContent;
import org.jspecify.annotations.Nullable;

/**
 * Something whose message may be a JSON document, such as an SNS notification that another service
 * has published.
 */
public interface JsonMessage {
  /** The message as it is on the wire. */
  @Nullable String message();

  /**
   * The message read as a generated type: {@code messageAs(CloudWatchAlarmSnsPayload.class)}. when
   * there is none.
   *
   * @param type {@code Object.class} for free-form JSON
   * @throws dev.awsevents.EventFormatException if there is no message, or it is not JSON or has
   *     another structure
   * @throws IllegalArgumentException if the type is not a generated one
   */
  default <T> T messageAs(Class<T> type) {
    return EmbeddedContent.required(EmbeddedContent.read(message(), type));
  }
}
