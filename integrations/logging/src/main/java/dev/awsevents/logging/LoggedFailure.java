package dev.awsevents.logging;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;

/**
 * An exception that was logged.
 *
 * @param type the name of its class
 * @param trace its stack trace with all causes, as it is printed
 */
public record LoggedFailure(String type, @Nullable String message, String trace) {
  /** What there is to say about an exception. */
  public static LoggedFailure of(Throwable failure) {
    StringWriter trace = new StringWriter();
    failure.printStackTrace(new PrintWriter(trace, true));
    return new LoggedFailure(failure.getClass().getName(), failure.getMessage(), trace.toString());
  }
}
