package dev.awsevents.cli.schema.type;

import dev.awsevents.codegen.model.TimestampForm;

/** The forms of timestamps in words, for formats that have no words of their own for them. */
public final class TimestampText {
  private static final String EPOCH = " since 1970-01-01T00:00:00Z";

  private TimestampText() {}

  /** A sentence that says what a timestamp looks like on the wire. */
  public static String of(TimestampForm form) {
    return switch (form) {
      case ISO_8601 -> "ISO 8601, such as 2026-03-01T12:30:05Z.";
      case ISO_8601_MILLIS -> "ISO 8601, such as 2026-03-01T12:30:05.000Z.";
      case ISO_8601_BASIC_OFFSET -> "ISO 8601, such as 2026-03-01T12:30:05.000+0000.";
      case EPOCH_SECONDS -> "Seconds" + EPOCH + ".";
      case EPOCH_MILLIS -> "Milliseconds" + EPOCH + ".";
      case EPOCH_SECONDS_STRING -> "Seconds" + EPOCH + ", in a string.";
      case EPOCH_MILLIS_STRING -> "Milliseconds" + EPOCH + ", in a string.";
      case EPOCH_MICROS_STRING -> "Microseconds" + EPOCH + ", in a string.";
      case COMMON_LOG -> "In the form 01/Mar/2026:12:30:05 +0000.";
      case RFC_1123 -> "In the form Sun, 01 Mar 2026 12:30:05 GMT.";
      case JAVA_DATE -> "In the form Sun Mar 01 12:30:05 UTC 2026.";
    };
  }

  /** Whether the text is a {@code date-time} of RFC 3339. */
  public static boolean isDateTime(TimestampForm form) {
    return form == TimestampForm.ISO_8601 || form == TimestampForm.ISO_8601_MILLIS;
  }
}
