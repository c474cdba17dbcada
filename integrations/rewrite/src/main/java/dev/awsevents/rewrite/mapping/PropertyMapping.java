package dev.awsevents.rewrite.mapping;

/**
 * The accessor of ours for a property of a class of AWS.
 *
 * @param aws binary name of AWS's class
 * @param property name of the property as it stands in {@code getX}, {@code setX} and {@code withX}
 * @param getter name of the getter
 * @param awsType type of the getter, with binary names
 * @param accessor name of our accessor and of the method of our builder; empty if there is none
 * @param ourType type of our accessor, with binary names
 * @param reads what becomes of the value of the getter
 * @param writes what becomes of the argument of the setter
 * @param nullable whether our accessor may return null
 * @param collection whether our accessor returns an empty collection where AWS's getter returns
 *     null
 * @param note why there is no accessor, or what else a reader must know; may be empty
 */
public record PropertyMapping(
    String aws,
    String property,
    String getter,
    String awsType,
    String accessor,
    String ourType,
    Conversion reads,
    Conversion writes,
    boolean nullable,
    boolean collection,
    String note) {
  /** Whether there is an accessor. */
  public boolean hasAccessor() {
    return !accessor.isEmpty();
  }
}
