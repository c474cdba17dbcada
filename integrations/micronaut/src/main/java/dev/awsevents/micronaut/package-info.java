/**
 * Generated types in Micronaut Serialization, and Micronaut's types in handlers of this library.
 */
@NullMarked
package dev.awsevents.micronaut;

import org.jspecify.annotations.NullMarked;
