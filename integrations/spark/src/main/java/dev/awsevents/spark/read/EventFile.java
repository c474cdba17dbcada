package dev.awsevents.spark.read;

import java.io.Serializable;
import java.util.Map;

/**
 * A file with payloads.
 *
 * @param path its address
 * @param length in bytes
 * @param modificationTime in milliseconds since 1970
 * @param folders what the names of its folders say: {@code year} is {@code 2026} in {@code
 *     year=2026}
 */
public record EventFile(
    String path, long length, long modificationTime, Map<String, String> folders)
    implements Serializable {}
