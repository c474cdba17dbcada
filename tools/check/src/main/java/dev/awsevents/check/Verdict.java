package dev.awsevents.check;

import java.util.Locale;

/** The result of a check in one word. If several apply, the last one in this order counts. */
public enum Verdict {
  /** It is recognised, read and written as the same JSON value, and keeps to its schema. */
  OK(true),
  /** It breaks a rule of its schema. */
  INVALID(false),
  /** A value is lost or changed between reading and writing. */
  LOSSY(false),
  /** It is recognised as another type than it is said to be. */
  MISTAKEN(false),
  /** The library knows no such event, and the call does not say what it is. */
  UNIDENTIFIED(false),
  /** It is not JSON, has another structure than its type, or the file cannot be read. */
  UNREADABLE(false);

  private final boolean good;

  Verdict(boolean good) {
    this.good = good;
  }

  /** Whether the library handles the payload, and the payload keeps to its schema. */
  public boolean isGood() {
    return good;
  }

  /** The word that reports print. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
