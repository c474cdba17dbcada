package dev.awsevents.packaging;

import java.nio.file.Path;
import java.util.List;

/**
 * What has been packaged.
 *
 * @param zip the file
 * @param zipSize its size, in bytes
 * @param architecture what it runs on
 * @param parts what is in it
 * @param notes what the user should know, such as why there is no archive of classes
 */
public record PackagedFunction(
    Path zip, long zipSize, Architecture architecture, List<Part> parts, List<String> notes) {
  /** Lambda takes zip files up to this size without a detour through S3, in bytes. */
  public static final long MOST_UPLOADED = 50L * 1024 * 1024;

  /** Lambda's limit for all files together, layers included, in bytes. */
  public static final long MOST_UNPACKED = 250L * 1024 * 1024;

  /** Copies the lists. */
  public PackagedFunction {
    parts = List.copyOf(parts);
    notes = List.copyOf(notes);
  }

  /**
   * A part of a package.
   *
   * @param name a file or folder
   * @param size of all its files, in bytes
   * @param description what it is
   */
  public record Part(String name, long size, String description) {}

  /** The size of all files together, in bytes. */
  public long unpackedSize() {
    return parts.stream().mapToLong(Part::size).sum();
  }
}
