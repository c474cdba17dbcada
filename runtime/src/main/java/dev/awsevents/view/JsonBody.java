package dev.awsevents.view;

import dev.awsevents.codec.EmbeddedContent;
import org.jspecify.annotations.Nullable;

/**
 * Something whose body may be a JSON document, such as an SQS message that another service has
 * sent.
 */
public interface JsonBody {
  /** The body as it is on the wire. */
  @Nullable String body();

  /**
   * The body read as a generated type: {@code bodyAs(S3Event.class)}.
   *
   * @param type {@code Object.class} for free-form JSON
   * @throws dev.awsevents.EventFormatException if there is no body, or it is not JSON or has
   *     another structure
   * @throws IllegalArgumentException if the type is not a generated one
   */
  default <T> T bodyAs(Class<T> type) {
    return EmbeddedContent.required(EmbeddedContent.read(body(), type));
  }
}
