package dev.awsevents.runtime.validation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Runs what may need more stack than the thread at hand has: checks of deep documents, and patterns
 * that recurse for each character.
 */
final class LargeStack {
  /** For the deepest document that can be read, 128 KB for each level. The system commits less. */
  private static final long STACK_SIZE = 64L << 20;

  /** Checks of documents that are not deeper need no more stack than their reading. */
  private static final int ORDINARY_DEPTH = 32;

  private LargeStack() {}

  static boolean isNeededFor(@Nullable Object document) {
    return isDeeper(document, ORDINARY_DEPTH);
  }

  /** Whether more objects and lists than so many are inside each other. */
  private static boolean isDeeper(@Nullable Object value, int depth) {
    Collection<?> inside;
    if (value instanceof Map<?, ?> map) {
      inside = map.values();
    } else if (value instanceof List<?> list) {
      inside = list;
    } else {
      return false;
    }
    if (depth == 0) {
      return !inside.isEmpty();
    }
    for (Object each : inside) {
      if (isDeeper(each, depth - 1)) {
        return true;
      }
    }
    return false;
  }

  static <T> T call(Supplier<T> task) {
    AtomicReference<@Nullable T> result = new AtomicReference<>();
    AtomicReference<@Nullable Throwable> failure = new AtomicReference<>();
    Thread thread =
        new Thread(null, () -> result.set(task.get()), "awsevents-validation", STACK_SIZE);
    thread.setDaemon(true);
    thread.setUncaughtExceptionHandler((where, thrown) -> failure.set(thrown));
    thread.start();
    join(thread);
    Throwable thrown = failure.get();
    if (thrown instanceof Error error) {
      throw error;
    }
    if (thrown instanceof RuntimeException exception) {
      throw exception;
    }
    T value = result.get();
    if (value == null) {
      throw new IllegalStateException("no result");
    }
    return value;
  }

  private static void join(Thread thread) {
    boolean interrupted = false;
    while (true) {
      try {
        thread.join();
        break;
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
