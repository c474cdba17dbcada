package dev.awsevents.view;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.content.EmbeddedContent;
import dev.awsevents.value.Bytes;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** Something whose binary key and value may be JSON documents in UTF-8: a record of Kafka. */
public interface JsonKeyAndValue {
  /** The key. */
  @Nullable Bytes key();

  /** The value. */
  @Nullable Bytes value();

  /**
   * The key read as a generated type: {@code keyAs(OrderPlaced.class)}.
   *
   * @param type {@code Object.class} for free-form JSON
   * @throws dev.awsevents.EventFormatException if there is no key, it is not JSON, or its structure
   *     does not fit the type
   * @throws IllegalArgumentException if the type is not a generated one
   */
  default <T> T keyAs(Class<T> type) {
    return EmbeddedContent.required(EmbeddedContent.read(key(), type));
  }

  /**
   * The key read as a type of your own by Jackson: {@code keyAs(Order.class, mapper)}.
   *
   * @param mapper an {@code ObjectMapper} of Jackson 2 or 3. The parameter is declared as {@code
   *     Object}, because javac and reflection fail on a type of Jackson where that version is
   *     absent.
   * @throws dev.awsevents.EventFormatException if there is no key, or the mapper cannot read it as
   *     the type; the cause is the exception of Jackson
   * @throws IllegalArgumentException if the mapper is not an {@code ObjectMapper} of Jackson 2 or 3
   */
  default <T> T keyAs(Class<T> type, Object mapper) {
    return EmbeddedContent.required(EmbeddedContent.<T>read(key(), type, mapper));
  }

  /**
   * The key read by a codec: {@code keyAs(EventBridgeEvent.codec(OrderPlaced.class))}.
   *
   * @throws dev.awsevents.EventFormatException if there is no key, it is not JSON, or its structure
   *     does not fit the type
   */
  default <T> T keyAs(Codec<T> codec) {
    return EmbeddedContent.required(EmbeddedContent.read(key(), codec));
  }

  /**
   * The key read as a type of your own with type arguments by Jackson: {@code keyAs(new
   * TypeReference<List<Order>>() {}.getType(), mapper)}.
   *
   * @param mapper an {@code ObjectMapper} of Jackson 2 or 3
   * @throws dev.awsevents.EventFormatException if there is no key, or the mapper cannot read it as
   *     the type; the cause is the exception of Jackson
   * @throws IllegalArgumentException if the mapper is not an {@code ObjectMapper} of Jackson 2 or 3
   */
  @SuppressWarnings("TypeParameterUnusedInFormals") // a Type does not tell the compiler
  default <T> T keyAs(Type type, Object mapper) {
    return EmbeddedContent.required(EmbeddedContent.<T>read(key(), type, mapper));
  }

  /**
   * The value read as a generated type: {@code valueAs(OrderPlaced.class)}.
   *
   * @param type {@code Object.class} for free-form JSON
   * @throws dev.awsevents.EventFormatException if there is no value, it is not JSON, or its
   *     structure does not fit the type
   * @throws IllegalArgumentException if the type is not a generated one
   */
  default <T> T valueAs(Class<T> type) {
    return EmbeddedContent.required(EmbeddedContent.read(value(), type));
  }

  /**
   * The value read as a type of your own by Jackson: {@code valueAs(Order.class, mapper)}.
   *
   * @param mapper an {@code ObjectMapper} of Jackson 2 or 3. The parameter is declared as {@code
   *     Object}, because javac and reflection fail on a type of Jackson where that version is
   *     absent.
   * @throws dev.awsevents.EventFormatException if there is no value, or the mapper cannot read it
   *     as the type; the cause is the exception of Jackson
   * @throws IllegalArgumentException if the mapper is not an {@code ObjectMapper} of Jackson 2 or 3
   */
  default <T> T valueAs(Class<T> type, Object mapper) {
    return EmbeddedContent.required(EmbeddedContent.<T>read(value(), type, mapper));
  }

  /**
   * The value read by a codec: {@code valueAs(EventBridgeEvent.codec(OrderPlaced.class))}.
   *
   * @throws dev.awsevents.EventFormatException if there is no value, it is not JSON, or its
   *     structure does not fit the type
   */
  default <T> T valueAs(Codec<T> codec) {
    return EmbeddedContent.required(EmbeddedContent.read(value(), codec));
  }

  /**
   * The value read as a type of your own with type arguments by Jackson: {@code valueAs(new
   * TypeReference<List<Order>>() {}.getType(), mapper)}.
   *
   * @param mapper an {@code ObjectMapper} of Jackson 2 or 3
   * @throws dev.awsevents.EventFormatException if there is no value, or the mapper cannot read it
   *     as the type; the cause is the exception of Jackson
   * @throws IllegalArgumentException if the mapper is not an {@code ObjectMapper} of Jackson 2 or 3
   */
  @SuppressWarnings("TypeParameterUnusedInFormals") // a Type does not tell the compiler
  default <T> T valueAs(Type type, Object mapper) {
    return EmbeddedContent.required(EmbeddedContent.<T>read(value(), type, mapper));
  }
}
