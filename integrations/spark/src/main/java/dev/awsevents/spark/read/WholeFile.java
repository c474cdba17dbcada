package dev.awsevents.spark.read;

import java.io.IOException;
import java.io.InputStream;

/** A file as one chunk, whose documents may stretch over lines. */
final class WholeFile implements Chunks {
  private final InputStream in;
  private byte[] bytes = {};
  private boolean isRead;

  WholeFile(InputStream in) {
    this.in = in;
  }

  @Override
  public boolean next() throws IOException {
    if (isRead) {
      return false;
    }
    bytes = in.readAllBytes();
    isRead = true;
    return true;
  }

  @Override
  public byte[] bytes() {
    return bytes;
  }

  @Override
  public int from() {
    return 0;
  }

  @Override
  public int to() {
    return bytes.length;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
