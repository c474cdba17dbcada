package dev.awsevents.function;

import org.jspecify.annotations.Nullable;

/** A handler that neither reads the event nor returns anything. The response is JSON null. */
@FunctionalInterface
public interface Task extends Handler<Object, Void> {
  /**
   * Processes one invocation.
   *
   * @throws Exception makes this invocation fail
   */
  void run() throws Exception;

  @Override
  default @Nullable Void handle(Object event, LambdaContext context) throws Exception {
    run();
    return null;
  }
}
