package dev.awsevents.runtime.validation;

/** A number with what it counts. */
final class Counted {
  private Counted() {}

  static String of(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
