package dev.awsevents.sparkjobs;

import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine;

/** Runs a program as {@code spark-submit} wants it. */
final class Programs {
  /** The program itself failed. */
  private static final int FAILURE = 3;

  private Programs() {}

  static void run(Callable<Integer> program, String[] arguments) {
    PrintWriter out = utf8(System.out);
    PrintWriter err = utf8(System.err);
    int exitCode = commandLine(program, out, err).execute(arguments);
    out.flush();
    err.flush();
    if (exitCode != 0) {
      System.exit(exitCode);
    }
  }

  static CommandLine commandLine(Callable<Integer> program, PrintWriter out, PrintWriter err) {
    return new CommandLine(program)
        .setOut(out)
        .setErr(err)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(true)
        .setExecutionExceptionHandler(
            (error, commandLine, parsed) -> {
              error.printStackTrace(commandLine.getErr());
              return FAILURE;
            });
  }

  private static PrintWriter utf8(OutputStream stream) {
    return new PrintWriter(
        new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8)));
  }
}
