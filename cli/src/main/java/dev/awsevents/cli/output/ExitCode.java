package dev.awsevents.cli.output;

/** The exit codes of the process. */
public final class ExitCode {
  /** All is well. */
  public static final int OK = 0;

  /** The command did its work and found something wrong with what it was given. */
  public static final int FINDINGS = 1;

  /**
   * The command does not understand the call, or cannot read a file or folder that the call names.
   */
  public static final int USAGE = 2;

  /** The command itself failed. */
  public static final int FAILURE = 3;

  private ExitCode() {}
}
