package dev.awsevents.runtime.builder;

import dev.awsevents.runtime.collection.ImmutableMap;
import org.jspecify.annotations.Nullable;

/**
 * Checks the fields that the builder of a response requires, because AWS rejects the response
 * without them.
 */
public final class RequiredFields {
  private final String type;
  private @Nullable StringBuilder missing;

  private RequiredFields(String type) {
    this.type = type;
  }

  /**
   * Begins the check of a value.
   *
   * @param type name of the type, for the message
   */
  public static RequiredFields of(String type) {
    return new RequiredFields(type);
  }

  /** Adds a required field. It is missing if its value is null or an absent collection. */
  public RequiredFields with(String name, @Nullable Object value) {
    if (ImmutableMap.isNullOrAbsent(value)) {
      missing = missing == null ? new StringBuilder() : missing.append(", ");
      missing.append(name);
    }
    return this;
  }

  /**
   * Adds a field that is required if another one has a certain value.
   *
   * @param condition the other field: a string or a value of an open enum
   * @param constant the text of the value
   */
  public RequiredFields with(
      String name, @Nullable Object value, @Nullable Object condition, String constant) {
    return condition != null && condition.toString().equals(constant) ? with(name, value) : this;
  }

  /**
   * Ends the check.
   *
   * @throws IllegalStateException if fields are missing; the message names all of them
   */
  public void check() {
    if (missing != null) {
      throw new IllegalStateException(type + " lacks " + missing);
    }
  }
}
