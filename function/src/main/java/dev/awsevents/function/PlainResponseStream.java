package dev.awsevents.function;

import java.io.IOException;
import java.io.OutputStream;

/** Passes a response on to any stream. */
final class PlainResponseStream extends ResponseStream {
  private final OutputStream out;

  PlainResponseStream(OutputStream out) {
    this.out = out;
  }

  @Override
  public void contentType(String value) {}

  @Override
  public void write(int value) throws IOException {
    out.write(value);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    out.write(bytes, offset, length);
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
