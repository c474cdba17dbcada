package dev.awsevents.function;

import org.jspecify.annotations.Nullable;

/**
 * A handler that takes an event and its context, and returns a result.
 *
 * <p>The other handlers extend it, so that the loop knows one kind only. No adapter is loaded for
 * them.
 *
 * @param <E> the event
 * @param <R> the result; {@link Lambda} says which types it may have
 */
@FunctionalInterface
public interface Handler<E, R> {
  /**
   * Processes one event.
   *
   * @return the result; null is sent as JSON null
   * @throws Exception makes this invocation fail
   */
  @Nullable R handle(E event, LambdaContext context) throws Exception;
}
