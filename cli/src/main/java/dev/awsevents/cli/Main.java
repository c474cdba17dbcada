package dev.awsevents.cli;

import dev.awsevents.cli.output.ExitCode;
import java.io.BufferedWriter;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** The entry point of {@code java -jar awsevents.jar}. */
public final class Main {
  private Main() {}

  /** Runs the command and ends the process with one of {@link ExitCode}. */
  public static void main(String[] args) {
    // JSON is UTF-8, whatever encoding the terminal has.
    PrintWriter out = utf8(System.out);
    PrintWriter err = utf8(System.err);
    int exitCode = commandLine(System.in, out, err).execute(args);
    out.flush();
    err.flush();
    System.exit(exitCode);
  }

  /** The command with these streams as its standard input, output and error. */
  static CommandLine commandLine(InputStream in, PrintWriter out, PrintWriter err) {
    return new CommandLine(new AwsEventsCommand(in))
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(true)
        .setParameterExceptionHandler(ErrorHandlers::usage)
        .setExecutionExceptionHandler(ErrorHandlers::failure)
        .setExitCodeExceptionMapper(ErrorHandlers::exitCode);
  }

  private static PrintWriter utf8(OutputStream stream) {
    return new PrintWriter(
        new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8)));
  }
}
