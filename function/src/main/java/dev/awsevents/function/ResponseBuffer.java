package dev.awsevents.function;

import java.io.ByteArrayOutputStream;

/** Collects a response, and fails before it needs more memory than a response may have bytes. */
final class ResponseBuffer extends ByteArrayOutputStream {
  @Override
  public synchronized void write(int value) {
    ResponseBody.checkLength((long) count + 1);
    super.write(value);
  }

  @Override
  public synchronized void write(byte[] bytes, int offset, int length) {
    ResponseBody.checkLength((long) count + length);
    super.write(bytes, offset, length);
  }
}
