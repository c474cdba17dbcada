/** A type by hand in the shape of the generated ones, to test what those are built on. */
@NullMarked
package dev.awsevents.sample;

import org.jspecify.annotations.NullMarked;
