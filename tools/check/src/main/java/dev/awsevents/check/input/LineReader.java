package dev.awsevents.check.input;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads a stream line by line, as bytes. It does not keep a line that is longer than the limit. */
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
   * @param limit the most bytes of a line
   */
  LineReader(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** Reads the next line; false at the end of the stream. */
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

  /** The line without its line feed; empty if it is too long. */
  byte[] line() {
    return line;
  }

  /** The number of the line, from 1. */
  long number() {
    return number;
  }

  /** Whether the line ends with a line feed, and not with the end of the stream. */
  boolean isTerminated() {
    return terminated;
  }

  /**
   * All bytes after the line. If they are more than the limit, one byte more than the limit is
   * read, so that the caller sees it.
   */
  byte[] rest(int restLimit) throws IOException {
    pending.reset();
    while (pending.size() <= restLimit && fill()) {
      int length = Math.min(to - from, restLimit + 1 - pending.size());
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
