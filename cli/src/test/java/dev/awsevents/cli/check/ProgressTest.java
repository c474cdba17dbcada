package dev.awsevents.cli.check;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.awsevents.cli.check.Progress.Display;
import dev.awsevents.cli.output.CommandFailure;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class ProgressTest {
  private final StringWriter terminal = new StringWriter();

  @Test
  void lineIsDrawnAndRemovedBeforeOutput() throws InterruptedException {
    Progress progress = progress(new PrintWriter(new StringWriter()), Display.BELOW_THE_REPORT);
    Thread.sleep(250);
    progress.advance(50_000_000);

    assertTrue(
        terminal.toString().contains("[===============               ]  50 %, 1 payloads, 50 MB"),
        terminal::toString);
    progress.beforeOutput();
    assertTrue(terminal.toString().endsWith("\r\u001b[K"));
    progress.beforeOutput();
    assertEquals(3, terminal.toString().split("\u001b", -1).length);
  }

  @Test
  void lineStaysWhileTheReportGoesElsewhere() throws InterruptedException {
    Progress progress = progress(new PrintWriter(new StringWriter()), Display.ALONE);
    Thread.sleep(250);
    progress.advance(50_000_000);
    progress.beforeOutput();

    assertTrue(terminal.toString().endsWith(" 50 MB"), terminal::toString);
    progress.end();
    assertTrue(terminal.toString().endsWith("\r\u001b[K"));
  }

  @Test
  void nothingIsDrawnIfTheLineIsNotVisible() throws InterruptedException {
    Progress progress = progress(new PrintWriter(new StringWriter()), Display.NONE);
    Thread.sleep(250);
    progress.advance(1);
    progress.beforeOutput();

    assertEquals("", terminal.toString());
  }

  @Test
  void workStopsWhenNobodyReadsTheOutput() throws InterruptedException {
    PrintWriter closed =
        new PrintWriter(
            new OutputStreamWriter(
                new OutputStream() {
                  @Override
                  public void write(int b) throws IOException {
                    throw new IOException("Broken pipe");
                  }
                },
                UTF_8));
    closed.println("a line");
    Progress progress = progress(closed, Display.NONE);
    Thread.sleep(250);

    assertThrows(CommandFailure.class, () -> progress.advance(1));
  }

  private Progress progress(PrintWriter out, Display display) {
    return new Progress(out, new PrintWriter(terminal), display, 100_000_000);
  }
}
