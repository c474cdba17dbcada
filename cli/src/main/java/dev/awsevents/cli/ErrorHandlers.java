package dev.awsevents.cli;

import dev.awsevents.check.output.TerminalText;
import dev.awsevents.cli.output.CommandFailure;
import dev.awsevents.cli.output.ExitCode;
import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Prints what went wrong, and chooses the exit code. */
final class ErrorHandlers {
  private ErrorHandlers() {}

  /** Handles a call that is not understood. The message names the help, but does not print it. */
  static int usage(ParameterException error, String[] args) {
    CommandLine command = error.getCommandLine();
    PrintWriter err = command.getErr();
    err.println(TerminalText.escaped(String.valueOf(error.getMessage())));
    UnmatchedArgumentException.printSuggestions(error, err);
    err.println("'" + command.getCommandSpec().qualifiedName() + " --help' shows how to call it.");
    return ExitCode.USAGE;
  }

  /** Handles a failure while the command works. */
  static int failure(Exception error, CommandLine command, ParseResult parsed) {
    command.getOut().flush();
    PrintWriter err = command.getErr();
    if (error instanceof CommandFailure failure) {
      String.valueOf(failure.getMessage()).lines().map(TerminalText::escaped).forEach(err::println);
      return failure.exitCode();
    }
    err.println(
        "The command failed because of a defect: please report it together with these lines.");
    error.printStackTrace(err);
    return ExitCode.FAILURE;
  }

  /** The exit code of an error that no other handler gets. */
  static int exitCode(Throwable error) {
    return error instanceof ParameterException ? ExitCode.USAGE : ExitCode.FAILURE;
  }
}
