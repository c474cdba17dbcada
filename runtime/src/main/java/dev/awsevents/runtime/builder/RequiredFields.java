package dev.awsevents.runtime.builder;

import dev.awsevents.runtime.collection.ImmutableMap;
import org.jspecify.annotations.Nullable;

/** What the builder of a response insists on, because AWS rejects the response without it. */
public final class RequiredFields {
  private final String type;
  private @Nullable StringBuilder missing;

  private RequiredFields(String type) {
    this.type = type;
  }

  /** Begins a check of a value of a type. */
  public static RequiredFields of(String type) {
    return new RequiredFields(type);
  }

  /** Notes a field that is required. */
  public RequiredFields with(String name, @Nullable Object value) {
    if (ImmutableMap.isNullOrAbsent(value)) {
      missing = missing == null ? new StringBuilder() : missing.append(", ");
      missing.append(name);
    }
    return this;
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
