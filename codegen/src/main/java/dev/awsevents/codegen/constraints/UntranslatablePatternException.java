package dev.awsevents.codegen.constraints;

/** A pattern says something that a pattern of Java cannot say. The message says what. */
final class UntranslatablePatternException extends Exception {
  private static final long serialVersionUID = 1L;

  UntranslatablePatternException(String message) {
    super(message);
  }
}
