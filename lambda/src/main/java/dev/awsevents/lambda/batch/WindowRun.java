package dev.awsevents.lambda.batch;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The state of a tumbling window while one batch of it is processed. */
final class WindowRun<S> {
  private final WindowState<S> type;
  private S state;

  WindowRun(WindowState<S> type, Map<String, @Nullable Object> json, BatchSettings<?> settings) {
    if (settings.executor() != null) {
      throw new IllegalStateException(
          "the records of a window are added to its state one after the other, not in parallel");
    }
    this.type = type;
    this.state = type.read(json);
  }

  S state() {
    return state;
  }

  void replace(@Nullable S changed) {
    if (changed == null) {
      throw new NullPointerException("the processor of a window returned null as its state");
    }
    state = changed;
  }

  Map<String, @Nullable Object> json() {
    return type.write(state);
  }

  static boolean hasEnded(@Nullable Boolean last, @Nullable Boolean early) {
    return Boolean.TRUE.equals(last) || Boolean.TRUE.equals(early);
  }
}
