package dev.awsevents.view;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.content.EmbeddedContent;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** Something whose input and output are JSON documents: an execution of Step Functions. */
public interface JsonInputAndOutput {
  /** The input as it is on the wire. */
  @Nullable String input();

  /** The output as it is on the wire. */
  @Nullable String output();

  /**
   * The input read as a generated type: {@code inputAs(OrderPlaced.class)}.
   *
   * @param type {@code Object.class} for free-form JSON
   * @throws dev.awsevents.EventFormatException if there is no input, it is not JSON, or its
   *     structure does not fit the type
   * @throws IllegalArgumentException if the type is not a generated one
   */
  default <T> T inputAs(Class<T> type) {
    return EmbeddedContent.required(EmbeddedContent.read(input(), type));
  }

  /**
   * The input read as a type of your own by Jackson: {@code inputAs(Order.class, mapper)}.
   *
   * @param mapper an {@code ObjectMapper} of Jackson 2 or 3. The parameter is declared as {@code
   *     Object}, because javac and reflection fail on a type of Jackson where that version is
   *     absent.
   * @throws dev.awsevents.EventFormatException if there is no input, or the mapper cannot read it
   *     as the type; the cause is the exception of Jackson
   * @throws IllegalArgumentException if the mapper is not an {@code ObjectMapper} of Jackson 2 or 3
   */
  default <T> T inputAs(Class<T> type, Object mapper) {
    return EmbeddedContent.required(EmbeddedContent.<T>read(input(), type, mapper));
  }

  /**
   * The input read by a codec: {@code inputAs(EventBridgeEvent.codec(OrderPlaced.class))}.
   *
   * @throws dev.awsevents.EventFormatException if there is no input, it is not JSON, or its
   *     structure does not fit the type
   */
  default <T> T inputAs(Codec<T> codec) {
    return EmbeddedContent.required(EmbeddedContent.read(input(), codec));
  }

  /**
   * The input read as a type of your own with type arguments by Jackson: {@code inputAs(new
   * TypeReference<List<Order>>() {}.getType(), mapper)}.
   *
   * @param mapper an {@code ObjectMapper} of Jackson 2 or 3
   * @throws dev.awsevents.EventFormatException if there is no input, or the mapper cannot read it
   *     as the type; the cause is the exception of Jackson
   * @throws IllegalArgumentException if the mapper is not an {@code ObjectMapper} of Jackson 2 or 3
   */
  @SuppressWarnings("TypeParameterUnusedInFormals") // a Type does not tell the compiler
  default <T> T inputAs(Type type, Object mapper) {
    return EmbeddedContent.required(EmbeddedContent.<T>read(input(), type, mapper));
  }

  /**
   * The output read as a generated type: {@code outputAs(OrderPlaced.class)}.
   *
   * @param type {@code Object.class} for free-form JSON
   * @throws dev.awsevents.EventFormatException if there is no output, it is not JSON, or its
   *     structure does not fit the type
   * @throws IllegalArgumentException if the type is not a generated one
   */
  default <T> T outputAs(Class<T> type) {
    return EmbeddedContent.required(EmbeddedContent.read(output(), type));
  }

  /**
   * The output read as a type of your own by Jackson: {@code outputAs(Order.class, mapper)}.
   *
   * @param mapper an {@code ObjectMapper} of Jackson 2 or 3. The parameter is declared as {@code
   *     Object}, because javac and reflection fail on a type of Jackson where that version is
   *     absent.
   * @throws dev.awsevents.EventFormatException if there is no output, or the mapper cannot read it
   *     as the type; the cause is the exception of Jackson
   * @throws IllegalArgumentException if the mapper is not an {@code ObjectMapper} of Jackson 2 or 3
   */
  default <T> T outputAs(Class<T> type, Object mapper) {
    return EmbeddedContent.required(EmbeddedContent.<T>read(output(), type, mapper));
  }

  /**
   * The output read by a codec: {@code outputAs(EventBridgeEvent.codec(OrderPlaced.class))}.
   *
   * @throws dev.awsevents.EventFormatException if there is no output, it is not JSON, or its
   *     structure does not fit the type
   */
  default <T> T outputAs(Codec<T> codec) {
    return EmbeddedContent.required(EmbeddedContent.read(output(), codec));
  }

  /**
   * The output read as a type of your own with type arguments by Jackson: {@code outputAs(new
   * TypeReference<List<Order>>() {}.getType(), mapper)}.
   *
   * @param mapper an {@code ObjectMapper} of Jackson 2 or 3
   * @throws dev.awsevents.EventFormatException if there is no output, or the mapper cannot read it
   *     as the type; the cause is the exception of Jackson
   * @throws IllegalArgumentException if the mapper is not an {@code ObjectMapper} of Jackson 2 or 3
   */
  @SuppressWarnings("TypeParameterUnusedInFormals") // a Type does not tell the compiler
  default <T> T outputAs(Type type, Object mapper) {
    return EmbeddedContent.required(EmbeddedContent.<T>read(output(), type, mapper));
  }
}
