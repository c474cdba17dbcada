package dev.awsevents.function.testing;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;

/**
 * The output of a process, in which AWS's runtime interface client frames what goes by its logger:
 * a type, the length of the text, and a time. Each frame becomes a line of its own, as it becomes
 * an event of its own in Lambda's log, although it has no line break at its end.
 */
final class LogFrames extends InputStream {
  /** The first bytes of a type. Text has them only beside the character NUL. */
  private static final byte[] MAGIC = {(byte) 0xA5, 0x5A, 0};

  private static final int HEADER_BYTES = 16;
  private static final int LENGTH_AT = 4;

  private final BufferedInputStream in;
  private int left;
  private boolean lineEnds;
  private int last = '\n';

  LogFrames(InputStream output) {
    this.in = new BufferedInputStream(output);
  }

  @Override
  public int read() throws IOException {
    if (lineEnds) {
      lineEnds = false;
      return keep('\n');
    }
    if (left == 0 && atFrame()) {
      left = Math.max(0, ByteBuffer.wrap(header()).getInt(LENGTH_AT));
      boolean amidLine = last != '\n';
      if (amidLine || left == 0) {
        lineEnds = amidLine && left == 0;
        return keep('\n');
      }
    }
    int next = keep(in.read());
    if (left > 0) {
      left--;
      lineEnds = left == 0 && next >= 0 && next != '\n';
    }
    return next;
  }

  private int keep(int next) {
    last = next;
    return next;
  }

  private boolean atFrame() throws IOException {
    in.mark(MAGIC.length);
    boolean same = true;
    for (int i = 0; same && i < MAGIC.length; i++) {
      same = (byte) in.read() == MAGIC[i];
    }
    in.reset();
    return same;
  }

  private byte[] header() throws IOException {
    byte[] header = in.readNBytes(HEADER_BYTES);
    if (header.length < HEADER_BYTES) {
      throw new EOFException();
    }
    return header;
  }

  /** Returns what is there, because a reader must get each line at once. */
  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    int count = 0;
    while (count < length && (count == 0 || lineEnds || in.available() > 0)) {
      int next = read();
      if (next < 0) {
        return count == 0 ? -1 : count;
      }
      bytes[offset + count] = (byte) next;
      count++;
    }
    return count;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
