package dev.awsevents.spark.read;

import java.io.Serializable;

/**
 * A part of a file that one task reads.
 *
 * @param start offset of its first byte
 * @param length number of its bytes
 */
public record FileSlice(EventFile file, long start, long length) implements Serializable {}
