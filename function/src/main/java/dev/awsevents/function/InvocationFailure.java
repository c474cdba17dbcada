package dev.awsevents.function;

/** An invocation fails for a reason that is not an exception of the handler. */
final class InvocationFailure extends RuntimeException {
  private final String type;

  /**
   * The reason.
   *
   * @param type the type of the error in the form that AWS recommends: {@code Category.Reason}
   */
  InvocationFailure(String type, String message) {
    super(message);
    this.type = type;
  }

  String type() {
    return type;
  }
}
