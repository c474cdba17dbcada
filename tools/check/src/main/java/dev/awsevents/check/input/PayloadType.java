package dev.awsevents.check.input;

import dev.awsevents.LambdaEvent;
import dev.awsevents.conformance.SchemaFile;

/**
 * A type of the library.
 *
 * @param type the generated type
 */
public record PayloadType(Class<?> type) {
  /** The simple name of the type. */
  public String name() {
    return type.getSimpleName();
  }

  /** Whether the library recognises payloads of the type without being told what they are. */
  public boolean isEvent() {
    return LambdaEvent.class.isAssignableFrom(type);
  }

  /** The schema that it was generated from. */
  public SchemaFile schema() {
    return SchemaFile.of(type);
  }

  @Override
  public String toString() {
    return name();
  }
}
