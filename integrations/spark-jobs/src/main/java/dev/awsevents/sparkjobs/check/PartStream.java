package dev.awsevents.sparkjobs.check;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** The lines that begin in a part of a file. The last of them may end behind the part. */
final class PartStream extends FilterInputStream {
  /** How many bytes of the part are ahead; less than none behind it. */
  private long remaining;

  /** The last byte that was read; a line begins behind a line feed. */
  private int last = '\n';

  /**
   * The lines of a part.
   *
   * @param in is at the beginning of the part, or one byte before it
   * @param length of the part
   * @param isInside whether the file has other parts before. Then the stream is one byte before
   *     this part, and the rest of the line of this byte belongs to them.
   */
  PartStream(InputStream in, long length, boolean isInside) throws IOException {
    super(in);
    remaining = length;
    if (isInside) {
      remaining++;
      do {
        if (read() < 0) {
          break;
        }
      } while (last != '\n');
    }
  }

  @Override
  public int read() throws IOException {
    if (remaining <= 0 && last == '\n') {
      return -1;
    }
    int next = in.read();
    if (next >= 0) {
      last = next;
      remaining--;
    }
    return next;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (remaining > 0) {
      int count = in.read(buffer, offset, (int) Math.min(length, remaining));
      if (count > 0) {
        last = buffer[offset + count - 1];
        remaining -= count;
      }
      return count;
    }
    int count = 0;
    while (count < length) {
      int next = read();
      if (next < 0) {
        break;
      }
      buffer[offset + count++] = (byte) next;
    }
    return count == 0 && length > 0 ? -1 : count;
  }
}
