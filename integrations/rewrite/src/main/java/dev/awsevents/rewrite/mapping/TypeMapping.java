package dev.awsevents.rewrite.mapping;

/**
 * The class of ours for a class of AWS.
 *
 * @param aws binary name
 * @param ours binary name; empty if there is none
 * @param shape what kind of class ours is
 * @param beside binary name of the class of AWS whose use in a file makes this mapping the right
 *     one, where a class of AWS stands for several of ours; empty for the first choice
 * @param reason why there is no class of ours; empty if there is one
 */
public record TypeMapping(String aws, String ours, Shape shape, String beside, String reason) {
  /** What kind of class ours is. */
  public enum Shape {
    /** A record with a builder. */
    RECORD,
    /** A sealed interface whose variants are records. */
    UNION,
    /** A sealed interface that has a factory for each key: {@code ofS}. */
    KEYED_UNION,
    /** A set of strings that may grow. */
    OPEN_ENUM,
    /** The builder of a record. */
    BUILDER,
    /** There is no class of ours. */
    NONE
  }

  /** The name as it is written in Java. */
  public String ourSourceName() {
    return ours.replace('$', '.');
  }
}
