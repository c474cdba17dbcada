package dev.awsevents.logging.jul;

import dev.awsevents.logging.LogEvent;
import dev.awsevents.logging.LogLines;
import dev.awsevents.logging.LoggedFailure;
import java.util.Map;
import java.util.logging.Formatter;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;

/**
 * Writes one line of JSON or text for each record: {@code
 * java.util.logging.ConsoleHandler.formatter = dev.awsevents.logging.jul.LambdaFormatter}. The
 * properties {@code functionArn} and {@code tenantId}, after the name of this class and a point,
 * say whether lines of JSON have the ARN by which the function was invoked, and the tenant.
 */
public final class LambdaFormatter extends Formatter {
  private final LogLines lines;

  /** A formatter; java.util.logging makes it. */
  public LambdaFormatter() {
    this(System.getenv());
  }

  LambdaFormatter(Map<String, String> environment) {
    lines = new LogLines(environment, property("functionArn"), property("tenantId"));
  }

  private static boolean property(String name) {
    String value =
        LogManager.getLogManager().getProperty(LambdaFormatter.class.getName() + "." + name);
    return Boolean.parseBoolean(value);
  }

  @Override
  public String format(LogRecord entry) {
    Throwable failure = entry.getThrown();
    return lines.line(
        new LogEvent(
            entry.getInstant(),
            JulLevels.of(entry.getLevel()).name(),
            entry.getLoggerName(),
            formatMessage(entry),
            failure == null ? null : LoggedFailure.of(failure),
            Map.of(),
            Map.of()));
  }
}
