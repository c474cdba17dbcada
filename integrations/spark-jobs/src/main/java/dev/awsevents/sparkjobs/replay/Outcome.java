package dev.awsevents.sparkjobs.replay;

/**
 * What became of an event that was sent.
 *
 * @param code the error, by the word that AWS has for it; empty if there is none
 */
record Outcome(Kind kind, String code) {
  /** What to do about it. */
  enum Kind {
    /** Nothing: AWS has it. */
    SENT,
    /** Send it once more, later. */
    AGAIN,
    /** Nothing: AWS would never take it. */
    REFUSED
  }

  static final Outcome SENT = new Outcome(Kind.SENT, "");

  static Outcome again(String code) {
    return new Outcome(Kind.AGAIN, code);
  }

  static Outcome refused(String code) {
    return new Outcome(Kind.REFUSED, code);
  }
}
