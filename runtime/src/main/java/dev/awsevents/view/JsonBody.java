package dev.awsevents.view;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.content.EmbeddedContent;
import java.lang.reflect.Type;
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
   * @throws dev.awsevents.EventFormatException if there is no body, it is not JSON, or its
   *     structure does not fit the type
   * @throws IllegalArgumentException if the type is not a generated one
   */
  default <T> T bodyAs(Class<T> type) {
    return EmbeddedContent.required(EmbeddedContent.read(body(), type));
  }

  /**
   * The body read as a type of your own by Jackson: {@code bodyAs(Order.class, mapper)}.
   *
   * @param mapper an {@code ObjectMapper} of Jackson 2 or 3. The parameter is declared as {@code
   *     Object}, because javac and reflection fail on a type of Jackson where that version is
   *     absent.
   * @throws dev.awsevents.EventFormatException if there is no body, or the mapper cannot read it as
   *     the type; the cause is the exception of Jackson
   * @throws IllegalArgumentException if the mapper is not an {@code ObjectMapper} of Jackson 2 or 3
   */
  default <T> T bodyAs(Class<T> type, Object mapper) {
    return EmbeddedContent.required(EmbeddedContent.<T>read(body(), type, mapper));
  }

  /**
   * The body read by a codec: {@code bodyAs(EventBridgeEvent.codec(OrderPlaced.class))}.
   *
   * @throws dev.awsevents.EventFormatException if there is no body, it is not JSON, or its
   *     structure does not fit the type
   */
  default <T> T bodyAs(Codec<T> codec) {
    return EmbeddedContent.required(EmbeddedContent.read(body(), codec));
  }

  /**
   * The body read as a type of your own with type arguments by Jackson: {@code bodyAs(new
   * TypeReference<List<Order>>() {}.getType(), mapper)}.
   *
   * @param mapper an {@code ObjectMapper} of Jackson 2 or 3
   * @throws dev.awsevents.EventFormatException if there is no body, or the mapper cannot read it as
   *     the type; the cause is the exception of Jackson
   * @throws IllegalArgumentException if the mapper is not an {@code ObjectMapper} of Jackson 2 or 3
   */
  @SuppressWarnings("TypeParameterUnusedInFormals") // a Type does not tell the compiler
  default <T> T bodyAs(Type type, Object mapper) {
    return EmbeddedContent.required(EmbeddedContent.<T>read(body(), type, mapper));
  }
}
