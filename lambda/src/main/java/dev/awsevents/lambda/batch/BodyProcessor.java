package dev.awsevents.lambda.batch;

import org.jspecify.annotations.Nullable;

/**
 * Processes one record of a batch, whose body has been read.
 *
 * @param <B> type of the bodies
 * @param <R> type of the records
 */
@FunctionalInterface
public interface BodyProcessor<B extends @Nullable Object, R> {
  /**
   * Processes a record. The record has succeeded if this returns normally.
   *
   * @throws Exception if the record has failed; Lambda then delivers it again
   */
  void process(B body, R record) throws Exception;
}
