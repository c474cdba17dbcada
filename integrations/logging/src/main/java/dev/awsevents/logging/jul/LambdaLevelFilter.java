package dev.awsevents.logging.jul;

import dev.awsevents.logging.LogLevel;
import java.util.Map;
import java.util.logging.Filter;
import java.util.logging.LogRecord;

/**
 * Logs nothing below the level of {@code AWS_LAMBDA_LOG_LEVEL}: {@code
 * java.util.logging.ConsoleHandler.filter = dev.awsevents.logging.jul.LambdaLevelFilter}. Loggers
 * and handlers may have higher levels.
 */
public final class LambdaLevelFilter implements Filter {
  private final LogLevel least;

  /** A filter; java.util.logging makes it. */
  public LambdaLevelFilter() {
    this(System.getenv());
  }

  LambdaLevelFilter(Map<String, String> environment) {
    least = LogLevel.least(environment);
  }

  @Override
  public boolean isLoggable(LogRecord entry) {
    return JulLevels.of(entry.getLevel()).compareTo(least) >= 0;
  }
}
