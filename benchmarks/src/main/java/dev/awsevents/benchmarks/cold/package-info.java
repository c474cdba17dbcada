/** The first event of a fresh JVM. */
@NullMarked
package dev.awsevents.benchmarks.cold;

import org.jspecify.annotations.NullMarked;
