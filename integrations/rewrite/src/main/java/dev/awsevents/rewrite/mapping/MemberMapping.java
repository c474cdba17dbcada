package dev.awsevents.rewrite.mapping;

/**
 * The accessor of ours for a key of a map, where AWS's class has a map and ours has a record.
 *
 * @param aws binary name of AWS's class
 * @param getter the getter of the map
 * @param key the key in the map
 * @param accessor the accessor of our record
 * @param conversion how the value becomes the text that AWS's map has
 */
public record MemberMapping(
    String aws, String getter, String key, String accessor, Text conversion) {
  /** How a value of ours becomes a text. */
  public enum Text {
    /** It is one. */
    SAME,
    /** By {@code toString()}. */
    TO_STRING,
    /** By {@code value()} of an open enum. */
    VALUE,
    /** By its milliseconds since 1970. */
    MILLIS,
    /** It does not become the same text. */
    NONE
  }
}
