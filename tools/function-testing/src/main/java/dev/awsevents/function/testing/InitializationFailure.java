package dev.awsevents.function.testing;

/** A function has reported that it cannot be initialized. */
final class InitializationFailure extends Exception {
  private static final long serialVersionUID = 1L;

  private final String type;

  /**
   * A failure.
   *
   * @param report the error as JSON
   */
  InitializationFailure(String type, String report) {
    super(report);
    this.type = type;
  }

  String type() {
    return type;
  }
}
