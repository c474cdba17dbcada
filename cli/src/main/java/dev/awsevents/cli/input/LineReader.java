package dev.awsevents.cli.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads a stream line by line, as bytes. A line longer than the limit is passed over without being
 * kept.
 */
final class LineReader {
  private static final int BUFFER_SIZE = 1 << 16;

  private final InputStream in;
  private final int limit;
  private final byte[] buffer = new byte[BUFFER_SIZE];
  private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
  private int from;
  private int to;
  private long number;
  private byte[] line = {};
  private boolean tooLong;
  private boolean terminated;

  /**
   * @param limit bytes that a line may have
   */
  LineReader(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** Goes to the next line; false at the end of the stream. */
  boolean next() throws IOException {
    pending.reset();
    tooLong = false;
    terminated = false;
    boolean any = false;
    while (fill()) {
      any = true;
      int end = from;
      while (end < to && buffer[end] != '\n') {
        end++;
      }
      keep(end);
      if (end < to) {
        from = end + 1;
        terminated = true;
        break;
      }
      from = end;
    }
    if (any) {
      line = pending.toByteArray();
      number++;
    }
    return any;
  }

  private void keep(int end) {
    if (tooLong || pending.size() + (end - from) > limit) {
      tooLong = true;
      pending.reset();
    } else {
      pending.write(buffer, from, end - from);
    }
  }

  private boolean fill() throws IOException {
    if (from == to) {
      from = 0;
      to = Math.max(0, in.read(buffer));
    }
    return from < to;
  }

  /** The line, without its end; empty where it is too long. */
  byte[] line() {
    return line;
  }

  /** The number of the line, from 1. */
  long number() {
    return number;
  }

  /** Whether a line feed ends the line, as opposed to the end of the stream. */
  boolean isTerminated() {
    return terminated;
  }

  /** All that comes after the line, or one byte more than the most that is wanted. */
  byte[] rest(int most) throws IOException {
    pending.reset();
    while (pending.size() <= most && fill()) {
      int length = Math.min(to - from, most + 1 - pending.size());
      pending.write(buffer, from, length);
      from += length;
    }
    return pending.toByteArray();
  }

  /** Whether the line is longer than the limit. */
  boolean isTooLong() {
    return tooLong;
  }
}
