package dev.awsevents.view;

import dev.awsevents.runtime.content.EmbeddedContent;
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

  /**
   * The body read as a type of your own by Jackson: {@code bodyAs(Order.class, mapper)}.
   *
   * @param mapper an {@code ObjectMapper} of Jackson 2 or 3. Its type is not declared: where
   *     Jackson, or one of its versions, is absent, javac and reflection would stumble over it.
   * @throws dev.awsevents.EventFormatException if there is no body, or the mapper cannot read it as
   *     the type; the cause is the exception of Jackson
   * @throws IllegalArgumentException if the mapper is none of Jackson's
   */
  default <T> T bodyAs(Class<T> type, Object mapper) {
    return EmbeddedContent.required(EmbeddedContent.read(body(), type, mapper));
  }
}
