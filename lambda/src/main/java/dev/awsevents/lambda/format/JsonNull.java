package dev.awsevents.lambda.format;

import java.io.IOException;
import java.io.OutputStream;

/** The response of a handler that returns null. */
public final class JsonNull {
  private static final byte[] TEXT = {'n', 'u', 'l', 'l'};

  private JsonNull() {}

  /** Writes the four letters. */
  public static void write(OutputStream out) throws IOException {
    out.write(TEXT);
  }
}
