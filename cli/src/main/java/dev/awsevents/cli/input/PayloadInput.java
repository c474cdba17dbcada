package dev.awsevents.cli.input;

import dev.awsevents.check.input.PayloadSink;
import dev.awsevents.check.input.PayloadSink.Expectation;
import dev.awsevents.check.input.PayloadSink.Place;
import dev.awsevents.check.input.StreamInput;
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

/** Reads payloads from files, folders and the standard input, and passes them to a sink. */
public final class PayloadInput {
  /** The name that stands for the standard input. */
  public static final String STANDARD_INPUT = "-";

  private static final List<String> ENDINGS_OF_LINES = List.of(".ndjson", ".jsonl");

  private final InputStream standardInput;
  private final boolean onePayloadPerLine;
  private final PayloadSink sink;

  /**
   * @param standardInput what {@link #STANDARD_INPUT} stands for
   * @param onePayloadPerLine whether every file has one payload per line, whatever its name is
   */
  public PayloadInput(InputStream standardInput, boolean onePayloadPerLine, PayloadSink sink) {
    this.standardInput = standardInput;
    this.onePayloadPerLine = onePayloadPerLine;
    this.sink = sink;
  }

  /**
   * Reads a file, all files in a folder, or the standard input. A name that cannot be read is
   * reported to the sink as {@link PayloadSink#unusable unusable}.
   *
   * @param expected the type of all payloads; null to identify each payload
   */
  public void read(String name, @Nullable Expectation expected) {
    if (name.equals(STANDARD_INPUT)) {
      readStandardInput(expected);
      return;
    }
    Path path;
    try {
      path = Path.of(name);
    } catch (InvalidPathException e) {
      sink.unusable(new Place(name, 0), "is not a valid file name");
      return;
    }
    try {
      if (Files.isDirectory(path)) {
        readFolder(path, expected);
      } else {
        readFile(path, expected);
      }
    } catch (IOException e) {
      sink.unusable(place(path), problem(path, e));
    }
  }

  private void readStandardInput(@Nullable Expectation expected) {
    String source = "standard input";
    try {
      new StreamInput(source, standardInput, expected, sink).read(onePayloadPerLine);
    } catch (IOException e) {
      sink.unusable(new Place(source, 0), FileProblem.of(e));
    }
  }

  private void readFolder(Path folder, @Nullable Expectation expected) throws IOException {
    FolderVisitor visitor = new FolderVisitor(expected);
    FolderWalk.through(folder, visitor);
    if (!visitor.foundAny) {
      sink.unusable(place(folder), "has no file that ends with .json, .ndjson or .jsonl");
    }
  }

  private void readFile(Path file, @Nullable Expectation expected) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      new StreamInput(place(file).source(), in, expected, sink)
          .read(onePayloadPerLine || endsWith(file, ENDINGS_OF_LINES));
    }
  }

  private static String problem(Path file, IOException error) {
    boolean dangling = error instanceof NoSuchFileException && Files.isSymbolicLink(file);
    return dangling ? "is a link to a file that is not there" : FileProblem.of(error);
  }

  private static Place place(Path path) {
    return new Place(path.toString().replace('\\', '/'), 0);
  }

  private static boolean endsWith(Path file, List<String> endings) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return endings.stream().anyMatch(name::endsWith);
  }

  private final class FolderVisitor implements FolderWalk.Visitor {
    private final @Nullable Expectation expected;
    private boolean foundAny;

    FolderVisitor(@Nullable Expectation expected) {
      this.expected = expected;
    }

    @Override
    public void file(Path file) {
      boolean dangling = Files.isSymbolicLink(file) && Files.notExists(file);
      boolean named = endsWith(file, List.of(".json")) || endsWith(file, ENDINGS_OF_LINES);
      if (!named || !(dangling || Files.isRegularFile(file))) {
        sink.passedOver();
        return;
      }
      foundAny = true;
      try {
        readFile(file, expected);
      } catch (IOException e) {
        sink.problem(place(file), problem(file, e));
      }
    }

    @Override
    public void unreadable(Path folder, IOException error) {
      foundAny = true;
      sink.problem(place(folder), FileProblem.of(error));
    }

    @Override
    public void loop(Path link) {
      sink.passedOver();
    }
  }
}
