package dev.awsevents.view;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.content.EmbeddedContent;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/**
 * Something whose cause may be a JSON document, such as what Step Functions says of a Lambda
 * function that failed.
 */
public interface JsonCause {
  /** The cause as it is on the wire. */
  @Nullable String cause();

  /**
   * The cause read as a generated type: {@code causeAs(Failure.class)}.
   *
   * @param type {@code Object.class} for free-form JSON
   * @throws dev.awsevents.EventFormatException if there is no cause, it is not JSON, or its
   *     structure does not fit the type
   * @throws IllegalArgumentException if the type is not a generated one
   */
  default <T> T causeAs(Class<T> type) {
    return EmbeddedContent.required(EmbeddedContent.read(cause(), type));
  }

  /**
   * The cause read as a type of your own by Jackson: {@code causeAs(Order.class, mapper)}.
   *
   * @param mapper an {@code ObjectMapper} of Jackson 2 or 3. The parameter is declared as {@code
   *     Object}, because javac and reflection fail on a type of Jackson where that version is
   *     absent.
   * @throws dev.awsevents.EventFormatException if there is no cause, or the mapper cannot read it
   *     as the type; the cause is the exception of Jackson
   * @throws IllegalArgumentException if the mapper is not an {@code ObjectMapper} of Jackson 2 or 3
   */
  default <T> T causeAs(Class<T> type, Object mapper) {
    return EmbeddedContent.required(EmbeddedContent.<T>read(cause(), type, mapper));
  }

  /**
   * The cause read by a codec: {@code causeAs(EventBridgeEvent.codec(OrderPlaced.class))}.
   *
   * @throws dev.awsevents.EventFormatException if there is no cause, it is not JSON, or its
   *     structure does not fit the type
   */
  default <T> T causeAs(Codec<T> codec) {
    return EmbeddedContent.required(EmbeddedContent.read(cause(), codec));
  }

  /**
   * The cause read as a type of your own with type arguments by Jackson: {@code causeAs(new
   * TypeReference<List<Order>>() {}.getType(), mapper)}.
   *
   * @param mapper an {@code ObjectMapper} of Jackson 2 or 3
   * @throws dev.awsevents.EventFormatException if there is no cause, or the mapper cannot read it
   *     as the type; the cause is the exception of Jackson
   * @throws IllegalArgumentException if the mapper is not an {@code ObjectMapper} of Jackson 2 or 3
   */
  @SuppressWarnings("TypeParameterUnusedInFormals") // a Type does not tell the compiler
  default <T> T causeAs(Type type, Object mapper) {
    return EmbeddedContent.required(EmbeddedContent.<T>read(cause(), type, mapper));
  }
}
