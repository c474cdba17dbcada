package dev.awsevents.value;

/**
 * A value out of a set that AWS enlarges whenever it likes. Known values are constants of the
 * implementing type, any other is kept as it came.
 */
public interface OpenEnum {
  /** The value as it is spelled on the wire. */
  String value();
}
