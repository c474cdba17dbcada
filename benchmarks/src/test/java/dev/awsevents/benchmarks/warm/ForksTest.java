package dev.awsevents.benchmarks.warm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ForksTest {
  private final Forks forks = new Forks();

  private void add(double... times) {
    for (double time : times) {
      forks.add(new Forks.Fork(time, time * 100));
    }
  }

  @Test
  void oneForkIsNotEnough() {
    add(10);

    assertFalse(forks.isSettled());
  }

  @Test
  void twoForksWithinFivePercentAreEnough() {
    add(10, 11);
    assertFalse(forks.isSettled());

    add(10.4);
    assertTrue(forks.isSettled());
  }

  @Test
  void theFastestForkNeedsAnotherNearIt() {
    add(10, 10, 8);

    assertFalse(forks.isSettled());
  }

  @Test
  void theFastestForkCounts() {
    add(12, 10, 11);

    assertEquals(10, forks.time());
    assertEquals(1_000, forks.allocation());
  }
}
