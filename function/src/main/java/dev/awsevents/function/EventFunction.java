package dev.awsevents.function;

import org.jspecify.annotations.Nullable;

/**
 * A handler that takes an event and returns a result.
 *
 * @param <E> the event
 * @param <R> the result; {@link Lambda} says which types it may have
 */
@FunctionalInterface
public interface EventFunction<E, R> extends Handler<E, R> {
  /**
   * Processes one event.
   *
   * @return the result; null is sent as JSON null
   * @throws Exception makes this invocation fail
   */
  @Nullable R handle(E event) throws Exception;

  @Override
  default @Nullable R handle(E event, LambdaContext context) throws Exception {
    return handle(event);
  }
}
