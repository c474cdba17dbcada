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

  /**
   * Whether nothing is wrong with a value. Rules that are often asked need no places and findings
   * to say so.
   *
   * @param value free-form JSON
   */
  default boolean accepts(@Nullable Object value) {
    Findings findings = new Findings();
    check(value, Place.DOCUMENT, findings);
    return findings.isEmpty();
  }
}
