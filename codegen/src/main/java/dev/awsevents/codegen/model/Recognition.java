package dev.awsevents.codegen.model;

import java.util.List;

/**
 * The conditions by which an event is recognised.
 *
 * @param otherwise second-best rules, which have none themselves
 */
public record Recognition(List<Condition> conditions, List<Recognition> otherwise) {
  /** What a condition asks. */
  public enum Test {
    /** The key is there. */
    PRESENT,
    /** The key is not there. */
    ABSENT,
    /** The text is one of the operands. */
    EQUALS,
    /** The text is none of the operands, or the key is not there. */
    DIFFERS,
    /** The text contains one of the operands. */
    CONTAINS
  }

  /**
   * One condition.
   *
   * @param pointer JSON Pointer of the value
   * @param operands what to compare with; empty for presence
   */
  public record Condition(Test test, String pointer, List<String> operands) {}
}
