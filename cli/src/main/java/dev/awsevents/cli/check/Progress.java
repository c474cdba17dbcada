package dev.awsevents.cli.check;

import dev.awsevents.cli.output.CommandFailure;
import java.io.PrintWriter;
import java.util.Locale;

/** A line at the bottom of the terminal that shows how much of the work is done. */
final class Progress {
  /** Where the line is drawn. */
  enum Display {
    /** Nowhere. */
    NONE,
    /** On the terminal that shows the report too. */
    BELOW_THE_REPORT,
    /** On a terminal, while the report goes elsewhere. */
    ALONE
  }

  private static final long NANOS_BETWEEN_DRAWINGS = 200_000_000;
  private static final int BAR_WIDTH = 30;
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final PrintWriter out;
  private final PrintWriter terminal;
  private final Display display;
  private final long totalBytes;
  private long bytes;
  private long payloads;
  private long lastDrawing = System.nanoTime();
  private boolean drawn;

  /**
   * @param out where the report is printed; checked for being closed
   * @param terminal where the line is drawn
   * @param totalBytes the size of the input; 0 if it is not known
   */
  Progress(PrintWriter out, PrintWriter terminal, Display display, long totalBytes) {
    this.out = out;
    this.terminal = terminal;
    this.display = display;
    this.totalBytes = totalBytes;
  }

  /** Removes the line if it is in the way of a part of the report. */
  void beforeOutput() {
    if (display == Display.BELOW_THE_REPORT) {
      end();
    }
  }

  /** Removes the line. */
  void end() {
    if (drawn) {
      terminal.print(CLEAR_LINE);
      terminal.flush();
      drawn = false;
    }
  }

  /**
   * Counts a payload, and draws the line unless it was drawn a moment ago.
   *
   * @throws CommandFailure if nothing reads the output any more, as with {@code | head}
   */
  void advance(long payloadBytes) {
    payloads++;
    bytes += payloadBytes;
    if (System.nanoTime() - lastDrawing > NANOS_BETWEEN_DRAWINGS) {
      lastDrawing = System.nanoTime();
      if (out.checkError()) {
        throw CommandFailure.finding("Stopped, because the output is closed.");
      }
      if (display != Display.NONE) {
        terminal.print(CLEAR_LINE + line());
        terminal.flush();
        drawn = true;
      }
    }
  }

  private String line() {
    String done = String.format(Locale.ROOT, "%,d payloads, %,d MB", payloads, bytes / 1_000_000);
    if (totalBytes == 0) {
      return done;
    }
    double share = Math.min(1, (double) bytes / totalBytes);
    int full = (int) (share * BAR_WIDTH);
    return String.format(
        Locale.ROOT,
        "[%s%s] %3.0f %%, %s",
        "=".repeat(full),
        " ".repeat(BAR_WIDTH - full),
        share * 100,
        done);
  }
}
