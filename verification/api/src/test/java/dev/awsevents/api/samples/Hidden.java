package dev.awsevents.api.samples;

/** Callers do not see it, but what it hands down. */
abstract class Hidden {
  public int inherited() {
    return 1;
  }
}
