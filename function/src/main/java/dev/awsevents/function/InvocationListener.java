package dev.awsevents.function;

/**
 * Is told when a thread begins and ends to process an invocation, to keep what belongs to it, such
 * as the MDC of a logger. {@link Lambda#onInvocation} takes it. Several threads may process one
 * invocation: {@link LambdaContext#wrap}.
 */
public interface InvocationListener {
  /** The current thread begins to process an invocation. An exception makes it fail. */
  void entered(LambdaContext context);

  /** The current thread has processed the invocation, also if it failed. */
  void left();
}
