package dev.awsevents.logging.logback;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.turbo.TurboFilter;
import ch.qos.logback.core.spi.FilterReply;
import dev.awsevents.logging.LogLevel;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Marker;

/**
 * Logs nothing below the level of {@code AWS_LAMBDA_LOG_LEVEL}: {@code <turboFilter
 * class="dev.awsevents.logging.logback.LambdaLevelFilter"/>}. Loggers may have higher levels.
 */
public final class LambdaLevelFilter extends TurboFilter {
  private final Level least;

  /** A filter; Logback makes it. */
  public LambdaLevelFilter() {
    this(System.getenv());
  }

  LambdaLevelFilter(Map<String, String> environment) {
    // Logback has no FATAL, so nothing that it logs is of that level.
    LogLevel level = LogLevel.least(environment);
    least = level == LogLevel.FATAL ? Level.OFF : Level.toLevel(level.name());
  }

  @Override
  public FilterReply decide(
      @Nullable Marker marker,
      Logger logger,
      Level level,
      @Nullable String format,
      Object @Nullable [] parameters,
      @Nullable Throwable failure) {
    return level.isGreaterOrEqual(least) ? FilterReply.NEUTRAL : FilterReply.DENY;
  }
}
