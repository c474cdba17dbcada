package dev.awsevents.view;

import dev.awsevents.codec.EmbeddedContent;
import dev.awsevents.value.Bytes;
import org.jspecify.annotations.Nullable;

/** Something whose binary data may be a JSON document in UTF-8, such as a record of a stream. */
public interface JsonData {
  /** The data. */
  @Nullable Bytes data();

  /**
   * The data read as a generated type: {@code dataAs(OrderPlaced.class)}. Null when there is none.
   *
   * @param type {@code Object.class} for free-form JSON
   * @throws dev.awsevents.EventFormatException if the data is not JSON or has another structure
   * @throws IllegalArgumentException if the type is not a generated one
   */
  default <T> @Nullable T dataAs(Class<T> type) {
    return EmbeddedContent.read(data(), type);
  }

  /**
   * The data unpacked with gzip and read as a generated type: {@code
   * compressedDataAs(CloudWatchLogsDecodedData.class)}. Null when there is none.
   *
   * @throws dev.awsevents.EventFormatException if the data is not gzip, is not JSON or has another
   *     structure
   * @throws IllegalArgumentException if the type is not a generated one
   */
  default <T> @Nullable T compressedDataAs(Class<T> type) {
    return EmbeddedContent.readCompressed(data(), type);
  }
}
