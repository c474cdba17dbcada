package dev.awsevents.cli.input;

import dev.awsevents.cli.input.PayloadSink.Expectation;
import dev.awsevents.cli.input.PayloadSink.Place;
import dev.awsevents.cli.output.FileProblem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads payloads out of whatever is named on the command line and hands them on. */
public final class PayloadInput {
  /** The name that stands for the standard input. */
  public static final String STANDARD_INPUT = "-";

  private static final List<String> LINES = List.of(".ndjson", ".jsonl");

  private final InputStream standardInput;
  private final boolean lines;
  private final PayloadSink sink;

  /**
   * @param standardInput what {@link #STANDARD_INPUT} stands for
   * @param lines whether every file has one payload per line, whatever its name is
   */
  public PayloadInput(InputStream standardInput, boolean lines, PayloadSink sink) {
    this.standardInput = standardInput;
    this.lines = lines;
    this.sink = sink;
  }

  /**
   * Reads a file, all files in a folder, or the standard input.
   *
   * @param expected what all payloads are said to be; null where it is to be found out
   */
  public void read(String name, @Nullable Expectation expected) {
    if (name.equals(STANDARD_INPUT)) {
      read("standard input", standardInput, lines, expected);
      return;
    }
    try {
      Path path = Path.of(name);
      if (Files.isDirectory(path)) {
        FolderWalk.through(path, new FolderVisitor(expected));
      } else {
        readFile(path, expected);
      }
    } catch (InvalidPathException e) {
      sink.problem(new Place(name, 0), "is no name of a file");
    }
  }

  private void readFile(Path file, @Nullable Expectation expected) {
    try (InputStream in = Files.newInputStream(file)) {
      read(source(file), in, lines || endsWith(file, LINES), expected);
    } catch (IOException e) {
      sink.problem(new Place(source(file), 0), problem(file, e));
    }
  }

  private static String problem(Path file, IOException error) {
    boolean dangling = error instanceof NoSuchFileException && Files.isSymbolicLink(file);
    return dangling ? "is a link to a file that is not there" : FileProblem.of(error);
  }

  private void read(
      String source, InputStream in, boolean byLines, @Nullable Expectation expected) {
    try {
      new StreamInput(source, in, expected, sink).read(byLines);
    } catch (IOException e) {
      sink.problem(new Place(source, 0), FileProblem.of(e));
    }
  }

  private static String source(Path path) {
    return path.toString().replace('\\', '/');
  }

  private static boolean endsWith(Path file, List<String> endings) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return endings.stream().anyMatch(name::endsWith);
  }

  private final class FolderVisitor implements FolderWalk.Visitor {
    private final @Nullable Expectation expected;

    FolderVisitor(@Nullable Expectation expected) {
      this.expected = expected;
    }

    @Override
    public void file(Path file) {
      boolean dangling = Files.isSymbolicLink(file) && Files.notExists(file);
      boolean named = endsWith(file, List.of(".json")) || endsWith(file, LINES);
      if (named && (dangling || Files.isRegularFile(file))) {
        readFile(file, expected);
      } else {
        sink.passedOver();
      }
    }

    @Override
    public void unreadable(Path folder, IOException error) {
      sink.problem(new Place(source(folder), 0), FileProblem.of(error));
    }

    @Override
    public void loop(Path link) {
      sink.passedOver();
    }
  }
}
