package dev.awsevents.cli.input;

import dev.awsevents.check.input.ForeignContent;
import dev.awsevents.cli.output.CommandFailure;
import dev.awsevents.cli.output.FileProblem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Reads one payload from a file that the call names; {@code -} is the standard input. */
public final class PayloadFile {
  private PayloadFile() {}

  /**
   * The whole content.
   *
   * @throws CommandFailure if it cannot be read, is empty, or is recognised as something else than
   *     JSON
   */
  public static byte[] read(String name, InputStream standardInput) {
    byte[] content = content(name, standardInput);
    String foreign = ForeignContent.describe(content, content.length);
    if (!foreign.isEmpty()) {
      throw CommandFailure.finding(name + " " + foreign);
    }
    if (ForeignContent.isBlank(content)) {
      throw CommandFailure.finding(name + " is empty");
    }
    return content;
  }

  private static byte[] content(String name, InputStream standardInput) {
    if (name.equals(PayloadInput.STANDARD_INPUT)) {
      return readAll(name, standardInput);
    }
    try {
      Path file = Path.of(name);
      if (Files.isDirectory(file)) {
        throw CommandFailure.usage(name + " is a folder; 'awsevents check' takes folders");
      }
      try (InputStream in = Files.newInputStream(file)) {
        return readAll(name, in);
      }
    } catch (IOException e) {
      throw CommandFailure.usage(name + ": " + FileProblem.of(e));
    } catch (InvalidPathException e) {
      throw CommandFailure.usage(name + " is not a valid file name");
    }
  }

  private static byte[] readAll(String name, InputStream in) {
    try {
      return in.readAllBytes();
    } catch (IOException e) {
      throw CommandFailure.usage(name + ": " + FileProblem.of(e));
    }
  }
}
