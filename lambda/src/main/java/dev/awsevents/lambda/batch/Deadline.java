package dev.awsevents.lambda.batch;

import java.time.Duration;
import java.util.function.Supplier;

/**
 * Until when records may begin.
 *
 * @param remaining the time that the invocation has left
 * @param margin how much of it is kept for records that have begun, and for the response
 */
record Deadline(Supplier<Duration> remaining, Duration margin) {
  Deadline {
    if (margin.isNegative()) {
      throw new IllegalArgumentException("the margin must not be negative");
    }
  }

  /** Not negative; zero if no record may begin any more. */
  Duration left() {
    Duration left = remaining.get().minus(margin);
    return left.isNegative() ? Duration.ZERO : left;
  }
}
