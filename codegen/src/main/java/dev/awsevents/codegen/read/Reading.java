package dev.awsevents.codegen.read;

/**
 * What a schema says.
 *
 * @param nullable whether null may stand for a value
 */
record Reading(Meaning meaning, boolean nullable) {
  boolean isAnything() {
    return meaning instanceof Meaning.Anything;
  }
}
