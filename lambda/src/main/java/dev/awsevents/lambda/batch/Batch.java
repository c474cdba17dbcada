package dev.awsevents.lambda.batch;

import com.amazonaws.services.lambda.runtime.Context;
import dev.awsevents.function.LambdaContext;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executor;

/**
 * How the batches of a source are processed. It is immutable: each method returns a changed copy.
 * What has nothing to do with one invocation may be kept in a constant.
 *
 * @param <R> type of the records
 * @param <S> the batch of the source itself
 */
public abstract class Batch<R, S extends Batch<R, S>> {
  final BatchSettings<R> settings;

  Batch(BatchSettings<R> settings) {
    this.settings = settings;
  }

  abstract S with(BatchSettings<R> changed);

  /**
   * Processes records.
   *
   * @param identifiers what the response calls them, which the log does, too
   * @param stream whether Lambda delivers all records after a failure again
   */
  final BatchRun run(
      List<R> records,
      List<String> identifiers,
      Lanes lanes,
      boolean stream,
      RecordProcessor<? super R> processor) {
    Attempts<R> attempts = new Attempts<>(processor, settings.listener());
    BatchRun run =
        new BatchRun(
            lanes,
            records.size(),
            stream,
            settings.deadline(),
            i -> attempts.succeeds(records.get(i), identifiers.get(i)));
    if (settings.executor() == null) {
      run.here();
    } else {
      run.on(settings.executor(), settings.concurrency());
    }
    return run;
  }

  /** Tells a listener of failures, which are then not logged. */
  public S onFailure(FailureListener<? super R> listener) {
    return with(settings.withListener(listener));
  }

  /**
   * Processes several records at the same time, as far as their source allows it: records that must
   * keep their order are processed one after the other.
   *
   * <p>The threads of the executor have the {@link LambdaContext#current()} and the MDC of SLF4J of
   * the calling thread meanwhile. The batch ends when all records that have begun have ended.
   *
   * @param executor such as {@code Executors.newVirtualThreadPerTaskExecutor()}; it is not closed
   * @param concurrency how many records may be processed at the same time
   * @throws IllegalArgumentException if the concurrency is less than 1
   */
  public S parallel(Executor executor, int concurrency) {
    return with(settings.withExecutor(executor, concurrency));
  }

  /**
   * Begins no record any more once the invocation has less time left than the margin. Records that
   * have not begun are reported, so that Lambda delivers them again; otherwise the function would
   * time out, and all records would come again. Records that have begun are waited for.
   *
   * @param margin more than one record, or as many as are processed at a time, takes at most
   * @throws IllegalArgumentException if the margin is negative
   */
  public S stopBefore(LambdaContext context, Duration margin) {
    return with(settings.withDeadline(new Deadline(context::remainingTime, margin)));
  }

  /**
   * Does the same with a context of Lambda's Java runtimes.
   *
   * @throws IllegalArgumentException if the margin is negative
   */
  public S stopBefore(Context context, Duration margin) {
    return with(
        settings.withDeadline(
            new Deadline(() -> Duration.ofMillis(context.getRemainingTimeInMillis()), margin)));
  }
}
