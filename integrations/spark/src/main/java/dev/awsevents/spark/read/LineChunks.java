package dev.awsevents.spark.read;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** The lines that begin in a part of a file. The last of them may end behind the part. */
final class LineChunks implements Chunks {
  private static final int INITIAL_SIZE = 1 << 20;

  /** The longest array that JVMs make. */
  private static final int MAX_SIZE = Integer.MAX_VALUE - 8;

  private static final VarHandle LONGS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

  private static final long LOW_BITS = 0x0101010101010101L;
  private static final long HIGH_BITS = 0x8080808080808080L;
  private static final long LINE_FEEDS = '\n' * LOW_BITS;

  private final InputStream in;

  /** How many bytes of the part are ahead of the byte at {@link #end}, or less than none. */
  private long remaining;

  private byte[] buffer = new byte[INITIAL_SIZE];
  private int begin;
  private int end;
  private int filled;
  private boolean isExhausted;

  /**
   * The lines of a part.
   *
   * @param in is at the beginning of the part, or one byte before it
   * @param length of the part
   * @param isInside whether the file has other parts before. Then the stream is one byte before
   *     this part, and the rest of the line of this byte belongs to them.
   */
  LineChunks(InputStream in, long length, boolean isInside) throws IOException {
    this.in = in;
    this.remaining = isInside ? length + 1 : length;
    if (isInside) {
      next();
    }
  }

  @Override
  public boolean next() throws IOException {
    begin = end;
    if (remaining <= 0) {
      return false;
    }
    int at = begin;
    while (true) {
      at = lineFeed(at);
      if (at < filled) {
        at++;
        break;
      }
      if (isExhausted) {
        break;
      }
      at -= makeRoom();
      fill();
    }
    end = at;
    remaining -= end - begin;
    return end > begin;
  }

  /** Where the next line feed is; {@link #filled} if there is none. */
  private int lineFeed(int from) {
    int at = from;
    while (at + Long.BYTES <= filled) {
      // Eight bytes at a time: a byte that is equal is zero now, and only a zero sets its high bit.
      long different = (long) LONGS.get(buffer, at) ^ LINE_FEEDS;
      if (((different - LOW_BITS) & ~different & HIGH_BITS) != 0) {
        break;
      }
      at += Long.BYTES;
    }
    while (at < filled && buffer[at] != '\n') {
      at++;
    }
    return at;
  }

  /** Moves the line at hand to the beginning of the buffer. Returns by how much. */
  private int makeRoom() throws IOException {
    int moved = begin;
    if (begin > 0) {
      System.arraycopy(buffer, begin, buffer, 0, filled - begin);
      filled -= begin;
      begin = 0;
    }
    if (filled == buffer.length) {
      if (filled == MAX_SIZE) {
        throw new EOFException("expected lines of less than 2 GB");
      }
      buffer = Arrays.copyOf(buffer, (int) Math.min(MAX_SIZE, 2L * buffer.length));
    }
    return moved;
  }

  private void fill() throws IOException {
    int count = in.read(buffer, filled, buffer.length - filled);
    if (count < 0) {
      isExhausted = true;
    } else {
      filled += count;
    }
  }

  @Override
  public byte[] bytes() {
    return buffer;
  }

  @Override
  public int from() {
    return begin;
  }

  @Override
  public int to() {
    return end;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
