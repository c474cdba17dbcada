/** Whole functions: processes that a Runtime API on loopback invokes. */
@NullMarked
package dev.awsevents.benchmarks.function;

import org.jspecify.annotations.NullMarked;
