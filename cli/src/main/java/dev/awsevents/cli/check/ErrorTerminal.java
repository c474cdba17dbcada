package dev.awsevents.cli.check;

import java.io.IOException;
import java.util.concurrent.TimeUnit;

/** Whether somebody watches the standard error. */
final class ErrorTerminal {
  private ErrorTerminal() {}

  /**
   * Java tells only whether input and output are both a terminal, but the progress of {@code
   * awsevents check events > report} is watched as well. So a child that inherits the standard
   * error is asked. Where there is no such program, as on Windows, nobody is taken to watch.
   */
  static boolean isWatched() {
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
