package dev.awsevents.logging;

import dev.awsevents.cognito.CognitoMigrateUserEvent;
import dev.awsevents.function.Lambda;
import java.util.logging.Level;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.message.StringMapMessage;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

/** A function that logs with the library that its first argument names. */
public final class LoggingProgram {
  private LoggingProgram() {}

  /** Starts the function. */
  public static void main(String[] library) {
    switch (library[0]) {
      case "logback" ->
          Lambda.startConsumer(CognitoMigrateUserEvent.class, LoggingProgram::logback);
      case "log4j" -> Lambda.startConsumer(CognitoMigrateUserEvent.class, LoggingProgram::log4j);
      default -> Lambda.startConsumer(CognitoMigrateUserEvent.class, LoggingProgram::jul);
    }
  }

  private static void logback(CognitoMigrateUserEvent event) {
    var logger = LoggerFactory.getLogger("orders");
    logger.debug("details");
    logger.info("two\nlines");
    MDC.put("order", "7");
    logger.atWarn().addKeyValue("event", event).addKeyValue("level", 3).log("values");
    MDC.remove("order");
    logger.error("failed", new IllegalStateException("a\nb"));
    logger.info("mdc {}", MDC.getCopyOfContextMap());
  }

  private static void log4j(CognitoMigrateUserEvent event) {
    var logger = LogManager.getLogger("orders");
    logger.debug("details");
    logger.info("two\nlines");
    logger.warn(
        new StringMapMessage().with("event", event.toString()).with("level", 3).with("order", "7"));
    logger.error("failed", new IllegalStateException("a\nb"));
    logger.info("mdc {}", org.apache.logging.log4j.ThreadContext.getContext());
    logger.fatal("the end");
  }

  private static void jul(CognitoMigrateUserEvent event) {
    var logger = java.util.logging.Logger.getLogger("orders");
    logger.fine("details");
    logger.info("two\nlines");
    logger.log(Level.WARNING, "values {0}", event);
    logger.log(Level.SEVERE, "failed", new IllegalStateException("a\nb"));
  }
}
