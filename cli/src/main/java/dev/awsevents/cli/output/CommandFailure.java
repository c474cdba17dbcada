package dev.awsevents.cli.output;

/** Ends a command with a message to the user. */
public final class CommandFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int exitCode;

  private CommandFailure(int exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  /** Something is wrong with a payload or schema. */
  public static CommandFailure finding(String message) {
    return new CommandFailure(ExitCode.FINDINGS, message);
  }

  /** The command does not understand the call, or cannot read a file that it names. */
  public static CommandFailure usage(String message) {
    return new CommandFailure(ExitCode.USAGE, message);
  }

  /** One of {@link ExitCode}. */
  public int exitCode() {
    return exitCode;
  }
}
