package dev.awsevents.customresources;

import dev.awsevents.function.LambdaContext;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that exactly one answer is sent: the one of the handler, or, shortly before the
 * function times out, one that says so. In the latter case it interrupts the handler, too: Lambda
 * invokes a function again that timed out, which would create a resource that nobody knows of.
 */
final class DeadlineGuard implements AutoCloseable {
  /** Enough to connect and to send the answer twice. */
  private static final Duration LONGEST_MARGIN = Duration.ofSeconds(5);

  /** Of a short time-out, such as Lambda's default of 3 s, the handler gets three quarters. */
  private static final int SHARE = 4;

  /** Sends the answer of a function that is about to time out. */
  @FunctionalInterface
  interface LateAnswer {
    void send(String reason) throws AnswerNotSentException;
  }

  private final Thread handler = Thread.currentThread();
  private final Thread timer;
  private boolean handlerEnded;
  private boolean late;
  private boolean lateAnswerEnded;
  private @Nullable AnswerNotSentException failure;

  private DeadlineGuard(LambdaContext context, LateAnswer answer) {
    Duration remaining = context.remainingTime();
    Duration share = remaining.dividedBy(SHARE);
    Duration margin = share.compareTo(LONGEST_MARGIN) < 0 ? share : LONGEST_MARGIN;
    long end = System.nanoTime() + remaining.minus(margin).toNanos();
    timer = new Thread(() -> watch(end, margin, answer), "awsevents-deadline");
    timer.setDaemon(true);
  }

  static DeadlineGuard start(LambdaContext context, LateAnswer answer) {
    DeadlineGuard guard = new DeadlineGuard(context, answer);
    guard.timer.start();
    return guard;
  }

  private void watch(long end, Duration margin, LateAnswer answer) {
    if (!waitsUntil(end)) {
      return;
    }
    AnswerNotSentException notSent = null;
    try {
      answer.send(
          "the function was about to time out: the handler was not done "
              + margin.toMillis()
              + " ms before the deadline");
    } catch (AnswerNotSentException e) {
      notSent = e;
    }
    synchronized (this) {
      failure = notSent;
      lateAnswerEnded = true;
      notifyAll();
      if (!handlerEnded) {
        handler.interrupt();
      }
    }
  }

  /** Whether the time came before the handler ended. */
  private synchronized boolean waitsUntil(long end) {
    try {
      long left = end - System.nanoTime();
      while (!handlerEnded && left > 0) {
        wait(left / 1_000_000 + 1);
        left = end - System.nanoTime();
      }
    } catch (InterruptedException e) {
      return false;
    }
    late = !handlerEnded;
    return late;
  }

  /**
   * Says that the handler has ended.
   *
   * @return whether its answer is to be sent; otherwise another one has been sent
   * @throws AnswerNotSentException if the other one could not be sent
   */
  synchronized boolean handlerEnded() throws AnswerNotSentException {
    handlerEnded = true;
    notifyAll();
    if (!late) {
      return true;
    }
    while (!lateAnswerEnded) {
      try {
        wait();
      } catch (InterruptedException e) {
        // By this guard, or by the handler: the answer must be sent first.
      }
    }
    Thread.interrupted();
    if (failure != null) {
      throw failure;
    }
    return false;
  }

  @Override
  public synchronized void close() {
    handlerEnded = true;
    notifyAll();
  }
}
