/** The payloads that are measured: fixtures of the library, blown up. */
@NullMarked
package dev.awsevents.benchmarks.payload;

import org.jspecify.annotations.NullMarked;
