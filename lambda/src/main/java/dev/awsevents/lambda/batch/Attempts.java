package dev.awsevents.lambda.batch;

import org.jspecify.annotations.Nullable;

/** Tries records one by one. */
final class Attempts<R> {
  private final RecordProcessor<? super R> processor;
  private final @Nullable FailureListener<? super R> listener;

  /**
   * Attempts that report their failures.
   *
   * @param listener is told of failures; if it is null, they are logged
   */
  Attempts(RecordProcessor<? super R> processor, @Nullable FailureListener<? super R> listener) {
    this.processor = processor;
    this.listener = listener;
  }

  /**
   * Whether a record was processed. An error fails the record as an exception does, so that one
   * record cannot bring back the whole batch again and again. After an error of the JVM itself,
   * such as {@link OutOfMemoryError}, nothing can be relied on: it ends the batch, but is reported
   * with its record.
   */
  boolean succeeds(R record, Object itemIdentifier) {
    try {
      processor.process(record);
      return true;
    } catch (Throwable cause) {
      if (cause instanceof InterruptedException) {
        Thread.currentThread().interrupt();
      }
      report(record, itemIdentifier, cause);
      if (cause instanceof VirtualMachineError error && !(error instanceof StackOverflowError)) {
        throw error;
      }
      return false;
    }
  }

  private void report(R record, Object itemIdentifier, Throwable cause) {
    if (listener == null) {
      BatchLog.error("Batch item " + itemIdentifier + " failed", cause);
    } else {
      listener.recordFailed(record, cause);
    }
  }
}
