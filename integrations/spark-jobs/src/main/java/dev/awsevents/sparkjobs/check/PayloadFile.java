package dev.awsevents.sparkjobs.check;

import java.io.Serializable;

/**
 * A file of payloads.
 *
 * @param address where Hadoop finds it
 * @param name what reports call it: as the call names it
 * @param length in bytes
 * @param lines whether it has one payload per line; else its first line decides
 * @param isCompressed whether it must be unpacked
 */
record PayloadFile(String address, String name, long length, boolean lines, boolean isCompressed)
    implements Serializable {
  /** Whether several tasks may read it, each a part. */
  boolean canBeCut() {
    return lines && !isCompressed;
  }
}
