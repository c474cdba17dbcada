package dev.awsevents.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;

/** A function that {@code invoke --watch} runs in a thread. */
final class WatchedFunction {
  private static final int END_MILLISECONDS = 20_000;

  private WatchedFunction() {}

  /**
   * Waits until the function has run, and until it has run once more after its file has changed.
   */
  static void runsAgainWhenItChanges(Path file, String... options) throws Exception {
    List<String> arguments = new ArrayList<>(List.of("invoke", file.toString()));
    arguments.addAll(List.of("--type", "SqsEvent", "--watch"));
    arguments.addAll(List.of(options));
    StringWriter out = new StringWriter();
    Thread watch =
        new Thread(
            () ->
                Main.commandLine(
                        InputStream.nullInputStream(),
                        new PrintWriter(out, true),
                        new PrintWriter(new StringWriter()))
                    .execute(arguments.toArray(String[]::new)));
    watch.start();
    awaitLines(out, 1);
    Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
    awaitLines(out, 2);
    watch.interrupt();
    watch.join(END_MILLISECONDS);
    assertFalse(watch.isAlive());
    assertEquals(2, out.toString().lines().count());
  }

  private static void awaitLines(StringWriter out, int lines) throws InterruptedException {
    while (out.toString().lines().count() < lines) {
      Thread.sleep(20);
    }
  }
}
