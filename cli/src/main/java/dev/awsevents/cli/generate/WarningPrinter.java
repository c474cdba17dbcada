package dev.awsevents.cli.generate;

import java.io.PrintWriter;
import org.jsonschema2pojo.AbstractRuleLogger;
import org.jspecify.annotations.Nullable;

/** Prints the warnings of the generator. */
final class WarningPrinter extends AbstractRuleLogger {
  private final PrintWriter err;

  WarningPrinter(PrintWriter err) {
    this.err = err;
  }

  @Override
  protected void doWarn(String message, @Nullable Throwable cause) {
    err.println("Warning: " + message);
  }

  @Override
  protected void doError(String message, @Nullable Throwable cause) {
    err.println("Error: " + message);
  }

  @Override
  protected void doInfo(String message) {}

  @Override
  protected void doDebug(String message) {}

  @Override
  protected void doTrace(String message) {}

  @Override
  public boolean isWarnEnabled() {
    return true;
  }

  @Override
  public boolean isErrorEnabled() {
    return true;
  }

  @Override
  public boolean isInfoEnabled() {
    return false;
  }

  @Override
  public boolean isDebugEnabled() {
    return false;
  }

  @Override
  public boolean isTraceEnabled() {
    return false;
  }
}
