package dev.awsevents.lambda.batch;

import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/**
 * How a batch is processed.
 *
 * @param listener null: failures are logged
 * @param executor null: the records are processed by the calling thread
 * @param concurrency how many records may be processed at the same time
 * @param deadline null: records begin however little time is left
 */
record BatchSettings<R>(
    @Nullable FailureListener<? super R> listener,
    @Nullable Executor executor,
    int concurrency,
    @Nullable Deadline deadline) {
  BatchSettings() {
    this(null, null, 1, null);
  }

  BatchSettings<R> withListener(FailureListener<? super R> value) {
    return new BatchSettings<>(value, executor, concurrency, deadline);
  }

  BatchSettings<R> withExecutor(Executor value, int records) {
    if (records < 1) {
      throw new IllegalArgumentException("the concurrency must be 1 or more, not " + records);
    }
    return new BatchSettings<>(listener, value, records, deadline);
  }

  BatchSettings<R> withDeadline(Deadline value) {
    return new BatchSettings<>(listener, executor, concurrency, value);
  }
}
