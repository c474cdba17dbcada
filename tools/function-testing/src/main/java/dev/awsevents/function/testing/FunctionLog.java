package dev.awsevents.function.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** What a function has logged. */
final class FunctionLog {
  private final StringBuilder text = new StringBuilder();
  private final Consumer<String> listener;

  FunctionLog(Consumer<String> listener) {
    this.listener = listener;
  }

  /** Reads until the process ends. */
  Thread readFrom(InputStream output) {
    Thread reader = new Thread(() -> read(output), "function-log");
    reader.setDaemon(true);
    reader.start();
    return reader;
  }

  private void read(InputStream output) {
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(new LogFrames(output), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        synchronized (text) {
          text.append(line).append('\n');
        }
        listener.accept(line);
      }
    } catch (IOException e) {
      // The process has been ended while it wrote.
    }
  }

  String text() {
    synchronized (text) {
      return text.toString();
    }
  }
}
