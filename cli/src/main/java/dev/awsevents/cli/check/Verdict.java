package dev.awsevents.cli.check;

import java.util.Locale;

/** What there is to say of a payload in one word; of several that apply the last one. */
enum Verdict {
  /** It is recognised, read and written as the same JSON value, and keeps to its schema. */
  OK(true),
  /** As {@link #OK}, but some scalars have become what AWS sends: {@code "5"} for {@code 5}. */
  NORMALISED(true),
  /** It breaks its schema. */
  INVALID(false),
  /** Something is lost or changed between reading and writing. */
  LOSSY(false),
  /** It is recognised as another type than it is said to be. */
  MISTAKEN(false),
  /** It is no event that the library knows, and nobody said what else it is. */
  UNIDENTIFIED(false),
  /** It is not JSON, has another structure than its type, or the file cannot be read. */
  UNREADABLE(false);

  private final boolean good;

  Verdict(boolean good) {
    this.good = good;
  }

  /** Whether the library fits the payload. */
  boolean isGood() {
    return good;
  }

  /** As it is printed. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
