package dev.awsevents.logging;

import java.util.Locale;
import java.util.Map;

/** The levels of Lambda, the most detailed first. */
public enum LogLevel {
  /** The finest steps of the work. */
  TRACE,
  /** What helps to find an error. */
  DEBUG,
  /** What the function does. */
  INFO,
  /** What may become an error. */
  WARN,
  /** What went wrong. */
  ERROR,
  /** What makes the function end. */
  FATAL;

  /** The least level that is logged, by {@code AWS_LAMBDA_LOG_LEVEL}; all if it is not set. */
  public static LogLevel least(Map<String, String> environment) {
    String name = environment.getOrDefault("AWS_LAMBDA_LOG_LEVEL", "");
    try {
      return valueOf(name.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      return TRACE;
    }
  }
}
