package dev.awsevents.function.testing;

import dev.awsevents.AwsEvents;
import dev.awsevents.EventFormatException;
import dev.awsevents.runtime.codec.FreeFormCodec;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The error that a function reports. */
final class ErrorReport {
  private ErrorReport() {}

  /**
   * The type of an error: that in its report, which is what who invokes gets to see.
   *
   * @param header the type in the header of the report. AWS's client for Java sends a group of
   *     errors there, such as {@code Runtime.UserException}.
   */
  static String type(byte[] report, @Nullable String header) {
    try {
      if (AwsEvents.read(report, FreeFormCodec.INSTANCE) instanceof Map<?, ?> members
          && members.get("errorType") instanceof String type) {
        return type;
      }
    } catch (EventFormatException e) {
      // The report may be anything.
    }
    return header == null ? "Function.Unknown" : header;
  }
}
