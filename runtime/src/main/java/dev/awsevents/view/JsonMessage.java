package dev.awsevents.view;

import dev.awsevents.runtime.content.EmbeddedContent;
import org.jspecify.annotations.Nullable;

/**
 * Something whose message may be a JSON document, such as an SNS notification that another service
 * has published.
 */
public interface JsonMessage {
  /** The message as it is on the wire. */
  @Nullable String message();

  /**
   * The message read as a generated type: {@code messageAs(CloudWatchAlarmSnsPayload.class)}.
   *
   * @param type {@code Object.class} for free-form JSON
   * @throws dev.awsevents.EventFormatException if there is no message, or it is not JSON or has
   *     another structure
   * @throws IllegalArgumentException if the type is not a generated one
   */
  default <T> T messageAs(Class<T> type) {
    return EmbeddedContent.required(EmbeddedContent.read(message(), type));
  }

  /**
   * The message read as a type of your own by Jackson: {@code messageAs(Order.class, mapper)}.
   *
   * @param mapper an {@code ObjectMapper} of Jackson 2 or 3. Its type is not declared: where
   *     Jackson, or one of its versions, is absent, javac and reflection would stumble over it.
   * @throws dev.awsevents.EventFormatException if there is no message, or the mapper cannot read it
   *     as the type; the cause is the exception of Jackson
   * @throws IllegalArgumentException if the mapper is none of Jackson's
   */
  default <T> T messageAs(Class<T> type, Object mapper) {
    return EmbeddedContent.required(EmbeddedContent.read(message(), type, mapper));
  }
}
