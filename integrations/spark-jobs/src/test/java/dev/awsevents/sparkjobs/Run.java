package dev.awsevents.sparkjobs;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.Callable;

/** The output and the exit code of a program. */
record Run(int exitCode, String out, String err) {
  static Run of(Callable<Integer> program, String... arguments) {
    Sessions.session();
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int exitCode =
        Programs.commandLine(program, new PrintWriter(out), new PrintWriter(err))
            .execute(arguments);
    return new Run(exitCode, out.toString(), err.toString());
  }
}
