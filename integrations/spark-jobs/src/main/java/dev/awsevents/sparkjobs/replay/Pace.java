package dev.awsevents.sparkjobs.replay;

import java.time.Duration;

/** Holds back one task, so that it sends no more events in a second than it may. */
final class Pace {
  private final double eventsPerSecond;
  private final double nanosPerEvent;
  private long next = System.nanoTime();

  /**
   * @param eventsPerSecond the share of the task
   */
  Pace(double eventsPerSecond) {
    this.eventsPerSecond = eventsPerSecond;
    nanosPerEvent = Duration.ofSeconds(1).toNanos() / eventsPerSecond;
  }

  /** The most events to send at once: those of a second, and one at least. */
  int maxEvents() {
    return (int) Math.min(Integer.MAX_VALUE, Math.max(1, eventsPerSecond));
  }

  /** Waits until so many events may be sent. */
  void await(int events) throws InterruptedException {
    long now = System.nanoTime();
    if (next > now) {
      Thread.sleep(Duration.ofNanos(next - now).toMillis() + 1);
      now = System.nanoTime();
    }
    next = Math.max(now, next) + (long) (nanosPerEvent * events);
  }
}
