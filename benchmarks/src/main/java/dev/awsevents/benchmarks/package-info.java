/** Measures the library beside its peers. */
@NullMarked
package dev.awsevents.benchmarks;

import org.jspecify.annotations.NullMarked;
