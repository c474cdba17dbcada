package dev.awsevents.view;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.content.EmbeddedContent;
import java.lang.reflect.Type;
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
   * @throws dev.awsevents.EventFormatException if there is no message, it is not JSON, or its
   *     structure does not fit the type
   * @throws IllegalArgumentException if the type is not a generated one
   */
  default <T> T messageAs(Class<T> type) {
    return EmbeddedContent.required(EmbeddedContent.read(message(), type));
  }

  /**
   * The message read as a type of your own by Jackson: {@code messageAs(Order.class, mapper)}.
   *
   * @param mapper an {@code ObjectMapper} of Jackson 2 or 3. The parameter is declared as {@code
   *     Object}, because javac and reflection fail on a type of Jackson where that version is
   *     absent.
   * @throws dev.awsevents.EventFormatException if there is no message, or the mapper cannot read it
   *     as the type; the cause is the exception of Jackson
   * @throws IllegalArgumentException if the mapper is not an {@code ObjectMapper} of Jackson 2 or 3
   */
  default <T> T messageAs(Class<T> type, Object mapper) {
    return EmbeddedContent.required(EmbeddedContent.<T>read(message(), type, mapper));
  }

  /**
   * The message read by a codec: {@code messageAs(EventBridgeEvent.codec(OrderPlaced.class))}.
   *
   * @throws dev.awsevents.EventFormatException if there is no message, it is not JSON, or its
   *     structure does not fit the type
   */
  default <T> T messageAs(Codec<T> codec) {
    return EmbeddedContent.required(EmbeddedContent.read(message(), codec));
  }

  /**
   * The message read as a type of your own with type arguments by Jackson: {@code messageAs(new
   * TypeReference<List<Order>>() {}.getType(), mapper)}.
   *
   * @param mapper an {@code ObjectMapper} of Jackson 2 or 3
   * @throws dev.awsevents.EventFormatException if there is no message, or the mapper cannot read it
   *     as the type; the cause is the exception of Jackson
   * @throws IllegalArgumentException if the mapper is not an {@code ObjectMapper} of Jackson 2 or 3
   */
  @SuppressWarnings("TypeParameterUnusedInFormals") // a Type does not tell the compiler
  default <T> T messageAs(Type type, Object mapper) {
    return EmbeddedContent.required(EmbeddedContent.<T>read(message(), type, mapper));
  }
}
