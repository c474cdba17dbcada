package dev.awsevents.lambda.batch;

import dev.awsevents.function.LambdaContext;

/** What the threads of an executor take over from the thread that processes the invocation. */
final class CarriedState {
  private CarriedState() {}

  /** The task, to be run with the invocation and the MDC of this thread. */
  static Runnable with(Runnable task) {
    Runnable invocation = LambdaContext.wrap(task);
    return Slf4jPresence.KNOWN ? Slf4jMdc.wrap(invocation) : invocation;
  }
}
