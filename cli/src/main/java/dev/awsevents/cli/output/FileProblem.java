package dev.awsevents.cli.output;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** Explains why a file cannot be read. */
public final class FileProblem {
  private FileProblem() {}

  /** The reason, without the name of the file. */
  public static String of(IOException error) {
    if (error instanceof NoSuchFileException) {
      return "there is no such file";
    }
    if (error instanceof AccessDeniedException) {
      return "cannot be read: access is denied";
    }
    String message = error.getMessage();
    return "cannot be read: " + (message == null ? error.getClass().getSimpleName() : message);
  }
}
