package dev.awsevents.lambda;

import java.io.IOException;
import java.io.OutputStream;

/** The response of a handler that returns null. */
final class JsonNull {
  private static final byte[] TEXT = {'n', 'u', 'l', 'l'};

  private JsonNull() {}

  static void write(OutputStream out) throws IOException {
    out.write(TEXT);
  }
}
