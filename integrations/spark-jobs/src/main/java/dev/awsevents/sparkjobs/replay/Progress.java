package dev.awsevents.sparkjobs.replay;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.jspecify.annotations.Nullable;

/**
 * A folder that says what was sent. Each part of a file has a folder in it. The name of a file
 * there is the number of documents that are done; the highest counts. So nothing is ever replaced,
 * and a run that is broken off leaves no half of a number. The content is for people.
 */
final class Progress {
  /** The call that the folder belongs to. */
  private static final String CALL = "replay.txt";

  private final FileSystem system;
  private final Path folder;

  Progress(String folder, Configuration configuration) throws IOException {
    this.folder = new Path(folder);
    system = this.folder.getFileSystem(configuration);
  }

  /**
   * Makes sure that the folder does not belong to another call.
   *
   * @param call what is selected, and where it is sent
   * @param isBegun whether the folder belongs to the call from now on
   * @throws IllegalArgumentException if it belongs to another one
   */
  void check(String call, boolean isBegun) throws IOException {
    Path file = new Path(folder, CALL);
    if (system.exists(file)) {
      if (!read(file).equals(call)) {
        throw new IllegalArgumentException(
            folder + " belongs to another replay; see " + CALL + " there");
      }
    } else if (isBegun) {
      write(file, call);
    }
  }

  private String read(Path file) throws IOException {
    try (var in = system.open(file)) {
      return new String(in.readAllBytes(), UTF_8);
    }
  }

  /** How many documents of a part are done. */
  long done(String part) throws IOException {
    long done = 0;
    try {
      for (FileStatus file : system.listStatus(new Path(folder, part))) {
        if (file.getPath().getName().matches("\\d{1,18}")) {
          done = Math.max(done, Long.parseLong(file.getPath().getName()));
        }
      }
    } catch (FileNotFoundException e) {
      return 0;
    }
    return done;
  }

  /**
   * Notes how many documents of a part are done. Spark interrupts tasks at any moment if another
   * one has failed, and what was sent must be noted all the same: so another thread writes, and an
   * interrupt waits for it.
   *
   * @param note the events among them that AWS refused
   */
  void done(String part, long documents, String note) throws IOException {
    Path file = new Path(new Path(folder, part), Long.toString(documents));
    FutureTask<@Nullable Void> writing =
        new FutureTask<>(
            () -> {
              write(file, note);
              return null;
            });
    new Thread(writing, "progress of a replay").start();
    awaitEnd(writing);
  }

  private static void awaitEnd(FutureTask<?> writing) throws IOException {
    boolean isInterrupted = false;
    try {
      while (true) {
        try {
          writing.get();
          return;
        } catch (InterruptedException e) {
          isInterrupted = true;
        } catch (ExecutionException e) {
          throw new IOException("what was sent could not be noted", e.getCause());
        }
      }
    } finally {
      if (isInterrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private void write(Path file, String text) throws IOException {
    try (OutputStream out = system.create(file, true)) {
      out.write(text.getBytes(UTF_8));
    }
  }
}
