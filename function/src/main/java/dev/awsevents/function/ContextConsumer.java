package dev.awsevents.function;

import org.jspecify.annotations.Nullable;

/**
 * A handler that takes an event and its context, and returns nothing. The response is JSON null.
 *
 * @param <E> the event
 */
@FunctionalInterface
public interface ContextConsumer<E> extends Handler<E, Void> {
  /**
   * Processes one event.
   *
   * @throws Exception makes this invocation fail
   */
  void accept(E event, LambdaContext context) throws Exception;

  @Override
  default @Nullable Void handle(E event, LambdaContext context) throws Exception {
    accept(event, context);
    return null;
  }
}
