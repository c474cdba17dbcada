package dev.awsevents.logging.jul;

import dev.awsevents.logging.LogLevel;
import java.util.logging.Level;

/** From the levels of java.util.logging to those of Lambda. */
final class JulLevels {
  private JulLevels() {}

  static LogLevel of(Level level) {
    int value = level.intValue();
    if (value >= Level.SEVERE.intValue()) {
      return LogLevel.ERROR;
    }
    if (value >= Level.WARNING.intValue()) {
      return LogLevel.WARN;
    }
    if (value >= Level.CONFIG.intValue()) {
      return LogLevel.INFO;
    }
    return value >= Level.FINE.intValue() ? LogLevel.DEBUG : LogLevel.TRACE;
  }
}
