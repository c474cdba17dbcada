package dev.awsevents.cli.schema.type;

import java.util.List;

/**
 * A member of an object.
 *
 * @param wireName its name in JSON
 * @param aliases other spellings of the name that occur
 * @param javaName its name in Java: letters and digits only, unique in the object
 * @param type its type
 * @param required whether AWS guarantees that it is there
 * @param nullable whether it may be null
 * @param description what it means; empty if the schema does not say it
 * @param deprecated whether it should not be used any more
 */
public record Member(
    String wireName,
    List<String> aliases,
    String javaName,
    ValueType type,
    boolean required,
    boolean nullable,
    String description,
    boolean deprecated) {
  /** Whether there is always a value other than null. */
  public boolean isGuaranteed() {
    return required && !nullable;
  }
}
