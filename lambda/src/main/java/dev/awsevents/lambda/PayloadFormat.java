package dev.awsevents.lambda;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Reads and writes one type that a handler takes or returns. */
interface PayloadFormat {
  /** Reads UTF-8 text. */
  @Nullable Object read(byte[] json) throws IOException;

  /** Reads text. */
  default @Nullable Object read(String json) throws IOException {
    return read(json.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes UTF-8 text. */
  void write(Object value, OutputStream out) throws IOException;
}
