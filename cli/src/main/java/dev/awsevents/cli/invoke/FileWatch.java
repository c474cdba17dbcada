package dev.awsevents.cli.invoke;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Waits until a file is another one. */
public final class FileWatch {
  private static final long PAUSE_MILLISECONDS = 200;

  private final Path file;
  private @Nullable String seen;

  /** A watch that knows the file as it is now. */
  public FileWatch(Path file) {
    this.file = file;
    this.seen = state();
  }

  /**
   * Waits until the file has changed, and then for a moment without changes, so that it is whole.
   *
   * @return false if the thread was interrupted
   */
  public boolean await() {
    try {
      String last = seen;
      while (last == null || last.equals(seen) || !last.equals(state())) {
        last = state();
        Thread.sleep(PAUSE_MILLISECONDS);
      }
      seen = last;
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Null while there is no such file. */
  private @Nullable String state() {
    try {
      return Files.getLastModifiedTime(file) + " " + Files.size(file);
    } catch (IOException e) {
      return null;
    }
  }
}
