package dev.awsevents.codegen.constraints;

/** What would make the code of a constraint too large for a class file is left out. */
final class Limits {
  /** Values of an {@code enum}; an enum of more values is no type of its own either. */
  static final int VALUES = 1_500;

  /** Characters of a pattern, a name or a list of values. */
  static final int TEXT = 20_000;

  /** Keywords inside of one keyword, with those inside of them. */
  static final int KEYWORDS = 2_000;

  /** A constraint with more keywords inside gets a method of its own. */
  static final int KEYWORDS_IN_PLACE = 60;

  private Limits() {}
}
