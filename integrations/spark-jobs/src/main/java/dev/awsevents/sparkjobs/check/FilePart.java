package dev.awsevents.sparkjobs.check;

import java.io.Serializable;

/**
 * The lines of a file that begin in a range of its bytes.
 *
 * @param start offset of the first byte
 * @param length number of the bytes
 */
record FilePart(PayloadFile file, long start, long length) implements Serializable {
  /** Whether there are no other parts of the file. */
  boolean isWhole() {
    return length == file.length();
  }

  /** Whether no other part of the file follows. */
  boolean isLast() {
    return start + length == file.length();
  }
}
