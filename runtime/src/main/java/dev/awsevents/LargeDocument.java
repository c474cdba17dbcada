package dev.awsevents;

import dev.awsevents.runtime.json.ReaderLimits;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads large documents from streams, which may have no end. */
final class LargeDocument {
  private LargeDocument() {}

  /**
   * The bytes of a stream up to its end.
   *
   * @param beginning what was read of it already
   * @param limits null for those that hold by default
   * @throws EventFormatException if there are more bytes than the limits allow
   */
  static byte[] read(byte[] beginning, InputStream in, @Nullable JsonLimits limits)
      throws IOException {
    int most = (limits == null ? ReaderLimits.get() : limits).documentLength();
    byte[] rest = in.readNBytes(Math.max(0, most - beginning.length) + 1);
    if (rest.length > most - beginning.length) {
      throw new EventFormatException("expected at most " + most + " bytes", "$", -1);
    }
    byte[] document = Arrays.copyOf(beginning, beginning.length + rest.length);
    System.arraycopy(rest, 0, document, beginning.length, rest.length);
    return document;
  }
}
