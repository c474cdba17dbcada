package dev.awsevents.runtime.foreign;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads and writes one type that a handler takes or returns. */
public interface PayloadFormat {
  /**
   * Reads UTF-8 text.
   *
   * @throws dev.awsevents.EventFormatException if it is not JSON or does not fit the type
   * @throws IllegalStateException if the type cannot be read, whatever the text
   */
  @Nullable Object read(byte[] json) throws IOException;

  /** Reads text. */
  default @Nullable Object read(String json) throws IOException {
    return read(json.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes UTF-8 text. */
  void write(Object value, OutputStream out) throws IOException;
}
