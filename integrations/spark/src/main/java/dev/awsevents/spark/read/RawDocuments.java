package dev.awsevents.spark.read;

import dev.awsevents.EventFormatException;
import dev.awsevents.runtime.json.Utf8JsonReader;
import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import org.apache.hadoop.conf.Configuration;
import org.jspecify.annotations.Nullable;

/** The documents of a part of a file as they stand there, in their order. */
public final class RawDocuments implements Closeable {
  private final Chunks chunks;
  private int position;
  private int end;

  private RawDocuments(Chunks chunks) {
    this.chunks = chunks;
  }

  /**
   * Opens a part of a file.
   *
   * @param multiLine whether documents stretch over lines; then the part must be the whole file
   */
  public static RawDocuments open(FileSlice part, boolean multiLine, Configuration configuration)
      throws IOException {
    return new RawDocuments(SliceReader.chunks(part, multiLine, configuration));
  }

  /**
   * The next document; null at the end.
   *
   * @throws EventFormatException if it is not JSON; reading may go on with the next line
   */
  public byte @Nullable [] next() throws IOException {
    while (position < end || nextChunk()) {
      byte[] bytes = chunks.bytes();
      int from = position;
      position = end; // where the next document begins cannot be known after an error
      while (from < end && isBlank(bytes[from])) {
        from++;
      }
      if (from < end) {
        Utf8JsonReader in = new Utf8JsonReader(bytes, from, end);
        in.skipValue();
        int to = in.endBeforeNext();
        position = to;
        while (isBlank(bytes[to - 1])) {
          to--;
        }
        return Arrays.copyOfRange(bytes, from, to);
      }
    }
    return null;
  }

  private boolean nextChunk() throws IOException {
    if (!chunks.next()) {
      return false;
    }
    position = chunks.from();
    end = chunks.to();
    return true;
  }

  private static boolean isBlank(byte character) {
    return character == ' ' || character == '\n' || character == '\r' || character == '\t';
  }

  @Override
  public void close() throws IOException {
    chunks.close();
  }
}
