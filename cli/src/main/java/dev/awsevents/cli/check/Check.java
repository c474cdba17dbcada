package dev.awsevents.cli.check;

import dev.awsevents.cli.input.Manifest;
import dev.awsevents.cli.input.PayloadInput;
import dev.awsevents.cli.input.PayloadSink.Expectation;
import dev.awsevents.cli.output.ExitCode;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Checks all that is named on the command line.
 *
 * @param expected what all payloads are; null where it is to be found out
 * @param lines whether every file has one payload per line
 * @param quiet whether payloads that are good are left out of the report
 * @param json whether the report is for a machine
 */
public record Check(@Nullable Expectation expected, boolean lines, boolean quiet, boolean json) {
  /**
   * Checks files and folders.
   *
   * @return one of {@link ExitCode}
   */
  public int files(List<String> names, InputStream in, PrintWriter out, PrintWriter err) {
    try (CheckRun run = run(size(names), out, err)) {
      PayloadInput input = new PayloadInput(in, lines, run);
      names.forEach(name -> input.read(name, expected));
      Summary summary = run.finish();
      return summary.hasUnusable() ? ExitCode.USAGE : exitCode(summary);
    }
  }

  /**
   * Checks the payloads in a list. A file of the list that is not there is a fault in the list, and
   * so a finding.
   *
   * @return one of {@link ExitCode}
   */
  public int manifest(Path list, InputStream in, PrintWriter out, PrintWriter err) {
    try (CheckRun run = run(0, out, err)) {
      new Manifest(list).read(new PayloadInput(in, lines, run), run);
      return exitCode(run.finish());
    }
  }

  private static int exitCode(Summary summary) {
    return summary.isGood() ? ExitCode.OK : ExitCode.FINDINGS;
  }

  private CheckRun run(long bytes, PrintWriter out, PrintWriter err) {
    ReportWriter writer = json ? new JsonReport(out, quiet) : new TextReport(out, quiet);
    return new CheckRun(writer, new Progress(out, err, ErrorTerminal.isWatched(), bytes));
  }

  /** The size of all files, 0 where there are folders or streams, whose size is not known. */
  private static long size(List<String> names) {
    long size = 0;
    for (String name : names) {
      try {
        Path file = Path.of(name);
        if (!Files.isRegularFile(file)) {
          return 0;
        }
        size += Files.size(file);
      } catch (IOException | InvalidPathException e) {
        return 0;
      }
    }
    return size;
  }
}
