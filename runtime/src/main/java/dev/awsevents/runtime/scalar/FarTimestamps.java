package dev.awsevents.runtime.scalar;

import java.time.DateTimeException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Reads instants whose year has more than four digits. All forms of text write them as {@link
 * Instant#toString} does. It is apart, because the exception that it catches would be loaded with
 * each timestamp.
 */
final class FarTimestamps {
  private FarTimestamps() {}

  /** Parses an instant; null for anything else. */
  static @Nullable Instant parse(String text) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      return null;
    }
  }
}
