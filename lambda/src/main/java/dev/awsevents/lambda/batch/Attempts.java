package dev.awsevents.lambda.batch;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
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

  /** Only an exception is a failure of the record. An {@link Error} fails the whole invocation. */
  boolean succeeds(R record, Object itemIdentifier) {
    try {
      processor.process(record);
      return true;
    } catch (Exception e) {
      if (e instanceof InterruptedException) {
        Thread.currentThread().interrupt();
      }
      if (listener == null) {
        log(itemIdentifier, e);
      } else {
        listener.recordFailed(record, e);
      }
      return false;
    }
  }

  private static void log(Object itemIdentifier, Exception cause) {
    Logger logger = System.getLogger(Attempts.class.getPackageName());
    logger.log(Level.ERROR, "Batch item " + itemIdentifier + " failed", cause);
  }
}
