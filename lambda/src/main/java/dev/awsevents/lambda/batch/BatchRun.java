package dev.awsevents.lambda.batch;

import java.util.BitSet;
import java.util.concurrent.Executor;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Processes the records of one batch. After a failure the later records of the same lane are held
 * up. If the source is a stream, so are all later records: it delivers them again anyway.
 *
 * <p>The lock of this object guards all that changes. It is not held while a record is processed.
 */
final class BatchRun {
  private final Lanes lanes;
  private final int size;
  private final boolean stream;
  private final @Nullable Deadline deadline;
  private final IntPredicate attempt;

  private final BitSet succeeded = new BitSet();
  private final BitSet failedLanes = new BitSet();
  private int firstFailure = Integer.MAX_VALUE;
  private int begun;
  private int lanesTaken;
  private int lanesInWork;
  private boolean outOfTime;
  private boolean ended;
  private @Nullable Throwable broken;

  /**
   * A run.
   *
   * @param attempt processes the record with an index, and says whether it has succeeded
   */
  BatchRun(
      Lanes lanes, int size, boolean stream, @Nullable Deadline deadline, IntPredicate attempt) {
    this.lanes = lanes;
    this.size = size;
    this.stream = stream;
    this.deadline = deadline;
    this.attempt = attempt;
  }

  /** Processes the records in the order of the batch, on this thread. */
  void here() {
    for (int i = 0; i < size; i++) {
      process(i);
    }
    logWhatIsGivenBack();
  }

  /**
   * Processes the records on threads of an executor, one lane on one thread at a time.
   *
   * @throws java.util.concurrent.RejectedExecutionException if the executor takes nothing at all
   */
  void on(Executor executor, int concurrency) {
    Runnable carried = CarriedState.with(this::work);
    Runnable worker =
        () -> {
          try {
            carried.run();
          } catch (Throwable e) { // of a listener of invocations, or of the MDC
            breakOff(e);
          }
        };
    for (int i = 0; i < Math.min(concurrency, lanes.count()); i++) {
      try {
        executor.execute(worker);
      } catch (RuntimeException rejected) {
        if (i == 0) {
          throw rejected;
        }
        break; // the workers before it do what there is to do
      }
    }
    await();
    throwIfBroken();
    logWhatIsGivenBack();
  }

  /** Whether a record has been processed. */
  synchronized boolean succeeded(int index) {
    return succeeded.get(index);
  }

  /** The first record that has not been processed; -1 if all have been. */
  synchronized int firstUnprocessed() {
    int first = succeeded.nextClearBit(0);
    return first < size ? first : -1;
  }

  private void process(int index) {
    if (begin(index)) {
      end(index, attempt.test(index));
    }
  }

  private synchronized boolean begin(int index) {
    boolean heldUp = index > firstFailure || failedLanes.get(lanes.of(index));
    if (heldUp || isOver()) {
      return false;
    }
    begun++;
    return true;
  }

  private synchronized void end(int index, boolean success) {
    if (success) {
      succeeded.set(index);
      return;
    }
    failedLanes.set(lanes.of(index));
    if (stream) {
      firstFailure = Math.min(firstFailure, index);
    }
  }

  private boolean isOver() {
    if (!ended && deadline != null && deadline.left().isZero()) {
      outOfTime = true;
      ended = true;
    }
    return ended;
  }

  private void work() {
    for (int lane = take(); lane >= 0; lane = take()) {
      try {
        lanes.records(lane).forEach(this::process);
      } catch (Throwable e) {
        breakOff(e);
      } finally {
        release();
      }
    }
  }

  private synchronized int take() {
    if (ended || lanesTaken == lanes.count()) {
      return -1;
    }
    lanesInWork++;
    return lanesTaken++;
  }

  private synchronized void release() {
    lanesInWork--;
    notifyAll();
  }

  private synchronized void breakOff(Throwable cause) {
    ended = true;
    if (broken == null) {
      broken = cause;
    } else if (broken != cause) {
      broken.addSuppressed(cause);
    }
    notifyAll();
  }

  /** An executor may never begin a worker. This waits only for lanes that are in work. */
  private synchronized void await() {
    boolean interrupted = false;
    while (lanesInWork > 0 || (lanesTaken < lanes.count() && !isOver())) {
      try {
        // Zero is without end.
        wait(ended || deadline == null ? 0 : deadline.left().toMillis() + 1);
      } catch (InterruptedException e) {
        interrupted = true;
        ended = true;
      }
    }
    ended = true; // for workers that begin only now
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private synchronized void throwIfBroken() {
    if (broken instanceof Error error) {
      throw error;
    }
    if (broken instanceof RuntimeException exception) {
      throw exception;
    }
    if (broken != null) {
      throw new IllegalStateException(broken); // thrown past the compiler
    }
  }

  private synchronized void logWhatIsGivenBack() {
    if (outOfTime && deadline != null) {
      BatchLog.warn(
          (size - begun)
              + " of "
              + size
              + " batch items were not begun, because less than "
              + deadline.margin()
              + " is left");
    }
  }
}
