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
   * The body read as a generated type: {@code bodyAs(S3Event.class)}. Null when there is none.
   *
   * @param type {@code Object.class} for free-form JSON
   * @throws dev.awsevents.EventFormatException if the body is not JSON or has another structure
   * @throws IllegalArgumentException if the type is not a generated one
   */
  default <T> @Nullable T bodyAs(Class<T> type) {
    return EmbeddedContent.read(body(), type);
  }
}
