package dev.awsevents.cli.check;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** The standard error of this process. */
final class StandardError {
  private StandardError() {}

  /**
   * Whether it is a terminal. Java only says whether input and output both are one, but {@code
   * awsevents check events > report} should show its progress. So this asks the program {@code
   * test}, which inherits the standard error. Where there is no such program, as on Windows, the
   * answer is no.
   */
  static boolean isTerminal() {
    try {
      Process test =
          new ProcessBuilder("test", "-t", "2")
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      return test.waitFor(1, TimeUnit.SECONDS) && test.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
