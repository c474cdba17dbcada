package dev.awsevents.lambda.batch;

/**
 * Is told of each record whose processing failed. It is not told of records that were not tried
 * because of that failure.
 *
 * @param <R> type of the records
 */
@FunctionalInterface
public interface FailureListener<R> {
  /**
   * Called right after the failure, by the thread that has processed the record. If records are
   * processed in parallel, several threads may call it at the same time. An exception from here
   * ends the batch: the invocation fails, and Lambda delivers all records again.
   *
   * @param cause the exception or error of the processor. An error of the JVM itself, such as
   *     {@link OutOfMemoryError}, ends the batch afterwards.
   */
  void recordFailed(R record, Throwable cause);
}
