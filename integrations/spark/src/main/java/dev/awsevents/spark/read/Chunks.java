package dev.awsevents.spark.read;

import java.io.Closeable;
import java.io.IOException;

/** Parts of a file that have whole documents in them. */
interface Chunks extends Closeable {
  /** Goes to the next chunk. False if there is none. */
  boolean next() throws IOException;

  /** The bytes with the chunk in them; they may change at the next call of {@link #next}. */
  byte[] bytes();

  /** Where the chunk begins in the bytes. */
  int from();

  /** Where it ends. */
  int to();
}
