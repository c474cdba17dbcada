/** Compares the speed of the library with that of its peers. */
@NullMarked
package dev.awsevents.benchmarks;

import org.jspecify.annotations.NullMarked;
