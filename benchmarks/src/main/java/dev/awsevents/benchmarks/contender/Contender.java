package dev.awsevents.benchmarks.contender;

import java.io.IOException;

/** Reads and writes one of the payloads. */
public interface Contender {
  /** Reads the payload in full, nested documents included. */
  Object read(byte[] json) throws IOException;

  /**
   * Writes what {@link #read} gave.
   *
   * @throws UnsupportedOperationException if the contender only reads
   */
  byte[] write(Object event) throws IOException;
}
