package dev.awsevents.function.testing;

/**
 * A function has not answered: its handler failed, it timed out, or its process ended. The message
 * is the error as JSON, and what the function has logged.
 */
public final class InvocationFailedException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient InvocationResult result;

  InvocationFailedException(InvocationResult result, String log) {
    super(log.isEmpty() ? result.text() : result.text() + "\nlog of the function:\n" + log);
    this.result = result;
  }

  /** What became of the invocation. */
  public InvocationResult result() {
    return result;
  }
}
