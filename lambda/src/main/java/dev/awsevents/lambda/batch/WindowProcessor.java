package dev.awsevents.lambda.batch;

import org.jspecify.annotations.Nullable;

/**
 * Adds one record to the state of a tumbling window.
 *
 * @param <S> type of the state
 * @param <B> type of the bodies
 * @param <R> type of the records
 */
@FunctionalInterface
public interface WindowProcessor<S, B extends @Nullable Object, R> {
  /**
   * Adds a record. Leave the old state as it is: it counts if this fails.
   *
   * @return the new state, not null
   * @throws Exception if the record has failed; Lambda then delivers it again
   */
  S process(S state, B body, R record) throws Exception;
}
