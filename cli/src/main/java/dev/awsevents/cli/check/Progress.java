package dev.awsevents.cli.check;

import dev.awsevents.cli.output.CommandFailure;
import java.io.PrintWriter;
import java.util.Locale;

/** A line at the bottom of the terminal that tells how far the work is. */
final class Progress {
  private static final long NANOS_BETWEEN = 200_000_000;
  private static final int BAR_WIDTH = 30;
  private static final String CLEAR_LINE = "\r\u001b[K";

  private final PrintWriter out;
  private final PrintWriter terminal;
  private final boolean wanted;
  private final long totalBytes;
  private long bytes;
  private long payloads;
  private long drawn = System.nanoTime();
  private boolean visible;

  /**
   * @param out what else may be printed to the terminal, to be flushed first
   * @param terminal where the line is drawn
   * @param wanted whether there is a terminal at all
   * @param totalBytes the size of the input, 0 where it is not known
   */
  Progress(PrintWriter out, PrintWriter terminal, boolean wanted, long totalBytes) {
    this.out = out;
    this.terminal = terminal;
    this.wanted = wanted;
    this.totalBytes = totalBytes;
  }

  /** Takes the line away, since something is to be printed. */
  void beforeOutput() {
    if (visible) {
      terminal.print(CLEAR_LINE);
      terminal.flush();
      visible = false;
    }
  }

  /**
   * Notes a payload; draws the line when some time has gone by.
   *
   * @throws CommandFailure if nobody reads the output any more, as behind {@code | head}
   */
  void advance(long payloadBytes) {
    payloads++;
    bytes += payloadBytes;
    if (System.nanoTime() - drawn > NANOS_BETWEEN) {
      drawn = System.nanoTime();
      if (out.checkError()) {
        throw CommandFailure.finding("Stopped, since the output is closed.");
      }
      if (wanted) {
        terminal.print(CLEAR_LINE + line());
        terminal.flush();
        visible = true;
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
