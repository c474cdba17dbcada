package dev.awsevents.function;

import org.jspecify.annotations.Nullable;

/**
 * A handler that returns a result, whatever the event is.
 *
 * @param <R> the result; {@link Lambda} says which types it may have
 */
@FunctionalInterface
public interface ResultSupplier<R> extends Handler<Object, R> {
  /**
   * Processes one invocation.
   *
   * @return the result; null is sent as JSON null
   * @throws Exception makes this invocation fail
   */
  @Nullable R get() throws Exception;

  @Override
  default @Nullable R handle(Object event, LambdaContext context) throws Exception {
    return get();
  }
}
