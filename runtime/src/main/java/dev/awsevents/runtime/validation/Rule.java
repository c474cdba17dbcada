package dev.awsevents.runtime.validation;

import org.jspecify.annotations.Nullable;

/** One thing that a schema says of a value. */
@FunctionalInterface
interface Rule {
  /**
   * Reports what is wrong with a value.
   *
   * @param value free-form JSON
   */
  void check(@Nullable Object value, Place place, Findings findings);
}
