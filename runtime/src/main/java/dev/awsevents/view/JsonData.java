package dev.awsevents.view;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.content.EmbeddedContent;
import dev.awsevents.value.Bytes;
import java.lang.reflect.Type;
import org.jspecify.annotations.Nullable;

/** Something whose binary data may be a JSON document in UTF-8, such as a record of a stream. */
public interface JsonData {
  /** The data. */
  @Nullable Bytes data();

  /**
   * The data read as a generated type: {@code dataAs(OrderPlaced.class)}.
   *
   * @param type {@code Object.class} for free-form JSON
   * @throws dev.awsevents.EventFormatException if there is no data, it is not JSON, or its
   *     structure does not fit the type
   * @throws IllegalArgumentException if the type is not a generated one
   */
  default <T> T dataAs(Class<T> type) {
    return EmbeddedContent.required(EmbeddedContent.read(data(), type));
  }

  /**
   * The data read as a type of your own by Jackson: {@code dataAs(Order.class, mapper)}.
   *
   * @param mapper an {@code ObjectMapper} of Jackson 2 or 3. The parameter is declared as {@code
   *     Object}, because javac and reflection fail on a type of Jackson where that version is
   *     absent.
   * @throws dev.awsevents.EventFormatException if there is no data, or the mapper cannot read it as
   *     the type; the cause is the exception of Jackson
   * @throws IllegalArgumentException if the mapper is not an {@code ObjectMapper} of Jackson 2 or 3
   */
  default <T> T dataAs(Class<T> type, Object mapper) {
    return EmbeddedContent.required(EmbeddedContent.<T>read(data(), type, mapper));
  }

  /**
   * The data read by a codec: {@code dataAs(EventBridgeEvent.codec(OrderPlaced.class))}.
   *
   * @throws dev.awsevents.EventFormatException if there is no data, it is not JSON, or its
   *     structure does not fit the type
   */
  default <T> T dataAs(Codec<T> codec) {
    return EmbeddedContent.required(EmbeddedContent.read(data(), codec));
  }

  /**
   * The data read as a type of your own with type arguments by Jackson: {@code dataAs(new
   * TypeReference<List<Order>>() {}.getType(), mapper)}.
   *
   * @param mapper an {@code ObjectMapper} of Jackson 2 or 3
   * @throws dev.awsevents.EventFormatException if there is no data, or the mapper cannot read it as
   *     the type; the cause is the exception of Jackson
   * @throws IllegalArgumentException if the mapper is not an {@code ObjectMapper} of Jackson 2 or 3
   */
  @SuppressWarnings("TypeParameterUnusedInFormals") // a Type does not tell the compiler
  default <T> T dataAs(Type type, Object mapper) {
    return EmbeddedContent.required(EmbeddedContent.<T>read(data(), type, mapper));
  }

  /**
   * The data unpacked with gzip and read as a generated type: {@code
   * compressedDataAs(CloudWatchLogsDecodedData.class)}.
   *
   * @throws dev.awsevents.EventFormatException if there is no data, it is not gzip, it is not JSON,
   *     or its structure does not fit the type
   * @throws IllegalArgumentException if the type is not a generated one
   */
  default <T> T compressedDataAs(Class<T> type) {
    return EmbeddedContent.required(EmbeddedContent.readCompressed(data(), type));
  }
}
