package dev.awsevents.cli;

import dev.awsevents.cli.output.CommandFailure;
import dev.awsevents.cli.output.ExitCode;
import dev.awsevents.cli.output.TerminalText;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** What the user is told when something goes wrong. */
final class Errors {
  private Errors() {}

  /** A call that is not understood: the message and where to read on, not the whole help. */
  static int usage(ParameterException error, String[] args) {
    CommandLine command = error.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(TerminalText.escaped(String.valueOf(error.getMessage())));
    UnmatchedArgumentException.printSuggestions(error, err);
    err.println(
        "'" + command.getCommandSpec().qualifiedName() + " --help' tells how it is called.");
    return ExitCode.USAGE;
  }

  /** An error in the work itself. */
  static int failure(Exception error, CommandLine command, ParseResult parsed) {
    command.getOut().flush();
    PrintWriter err = command.getErr();
    if (error instanceof CommandFailure failure) {
      String.valueOf(failure.getMessage()).lines().map(TerminalText::escaped).forEach(err::println);
      return failure.exitCode();
    }
    err.println("The command failed. This is a defect: please report it with what follows.");
    error.printStackTrace(err);
    return ExitCode.FAILURE;
  }

  static int exitCode(Throwable error) {
    return error instanceof ParameterException ? ExitCode.USAGE : ExitCode.FAILURE;
  }
}
