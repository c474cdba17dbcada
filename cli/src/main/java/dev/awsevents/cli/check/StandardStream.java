package dev.awsevents.cli.check;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.concurrent.TimeUnit;

/** A stream that this process writes to. */
enum StandardStream {
  OUTPUT("1"),
  ERROR("2");

  private final String descriptor;

  StandardStream(String descriptor) {
    this.descriptor = descriptor;
  }

  /**
   * Whether it is a terminal. Java only says whether input and output both are one, but {@code
   * awsevents check events > report} should show its progress. So this asks the program {@code
   * test}, which inherits the stream. Where there is no such program, as on Windows, the answer is
   * no.
   */
  boolean isTerminal() {
    try {
      Process test =
          new ProcessBuilder("test", "-t", descriptor)
              .redirectOutput(Redirect.INHERIT)
              .redirectError(Redirect.INHERIT)
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
