package dev.awsevents.lambda.batch;

import org.slf4j.LoggerFactory;
import org.slf4j.helpers.NOPLoggerFactory;

/** Logs by SLF4J. The methods return false if there is nothing behind SLF4J that logs. */
final class Slf4jLog {
  private Slf4jLog() {}

  static boolean error(String message, Throwable cause) {
    if (isSilent()) {
      return false;
    }
    LoggerFactory.getLogger(BatchLog.NAME).error(message, cause);
    return true;
  }

  static boolean warn(String message) {
    if (isSilent()) {
      return false;
    }
    LoggerFactory.getLogger(BatchLog.NAME).warn(message);
    return true;
  }

  private static boolean isSilent() {
    return LoggerFactory.getILoggerFactory() instanceof NOPLoggerFactory;
  }
}
