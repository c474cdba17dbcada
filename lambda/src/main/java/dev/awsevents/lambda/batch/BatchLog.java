package dev.awsevents.lambda.batch;

import java.lang.System.Logger.Level;
import org.jspecify.annotations.Nullable;

/** Logs by SLF4J if the function has it, with something behind it, or else by System.Logger. */
final class BatchLog {
  static final String NAME = BatchLog.class.getPackageName();

  private BatchLog() {}

  static void error(String message, Throwable cause) {
    if (!(Slf4jPresence.KNOWN && Slf4jLog.error(message, cause))) {
      log(Level.ERROR, message, cause);
    }
  }

  static void warn(String message) {
    if (!(Slf4jPresence.KNOWN && Slf4jLog.warn(message))) {
      log(Level.WARNING, message, null);
    }
  }

  private static void log(Level level, String message, @Nullable Throwable cause) {
    System.getLogger(NAME).log(level, message, cause);
  }
}
