package dev.awsevents.benchmarks.contender;

import java.io.IOException;

/** Reads and writes one of the payloads. */
public interface Contender {
  /** Reads the whole payload, nested documents included. */
  Object read(byte[] json) throws IOException;

  /**
   * Writes an event that {@link #read} has returned.
   *
   * @throws UnsupportedOperationException if the contender only reads
   */
  byte[] write(Object event) throws IOException;
}
