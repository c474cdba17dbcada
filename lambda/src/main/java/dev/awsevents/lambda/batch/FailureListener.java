package dev.awsevents.lambda.batch;

/**
 * Hears of each record whose processing failed, but not of those that were not tried because of it.
 *
 * @param <R> type of the records
 */
@FunctionalInterface
public interface FailureListener<R> {
  /**
   * Called right after the failure, before the next record. What it throws ends the batch: the
   * invocation fails, and Lambda delivers all records again.
   *
   * @param cause what the processor threw
   */
  void recordFailed(R record, Exception cause);
}
