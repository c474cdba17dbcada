package dev.awsevents.cli.check;

import dev.awsevents.check.JsonReport;
import dev.awsevents.check.PayloadCheck;
import dev.awsevents.check.ReportWriter;
import dev.awsevents.check.Summary;
import dev.awsevents.check.TextReport;
import dev.awsevents.check.input.PayloadSink.Expectation;
import dev.awsevents.cli.input.Manifest;
import dev.awsevents.cli.input.PayloadInput;
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
 * Checks what the call names, with the options of the call.
 *
 * @param expected the type of all payloads; null to identify each payload
 * @param onePayloadPerLine whether every file has one payload per line
 * @param quiet whether the report leaves out payloads with a good verdict
 * @param untyped whether the report lists the members that the types do not know
 * @param json whether the report is JSON
 */
public record Check(
    @Nullable Expectation expected,
    boolean onePayloadPerLine,
    boolean quiet,
    boolean untyped,
    boolean json) {
  /**
   * Checks files and folders.
   *
   * @return one of {@link ExitCode}
   */
  public int files(List<String> names, InputStream in, PrintWriter out, PrintWriter err) {
    try (CheckRun run = run(size(names), out, err)) {
      PayloadInput input = new PayloadInput(in, onePayloadPerLine, run);
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
      new Manifest(list).read(new PayloadInput(in, onePayloadPerLine, run), run);
      return exitCode(run.finish());
    }
  }

  private static int exitCode(Summary summary) {
    return summary.isGood() ? ExitCode.OK : ExitCode.FINDINGS;
  }

  private CheckRun run(long bytes, PrintWriter out, PrintWriter err) {
    ReportWriter writer = json ? new JsonReport(out, untyped) : new TextReport(out, untyped);
    return new CheckRun(
        new PayloadCheck(untyped), writer, quiet, new Progress(out, err, display(), bytes));
  }

  private static Progress.Display display() {
    if (!StandardStream.ERROR.isTerminal()) {
      return Progress.Display.NONE;
    }
    return StandardStream.OUTPUT.isTerminal()
        ? Progress.Display.BELOW_THE_REPORT
        : Progress.Display.ALONE;
  }

  /** The size of all files in bytes; 0 if it is not known, as with folders and streams. */
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
