/** The payloads that are measured: fixtures of the library, most of them enlarged. */
@NullMarked
package dev.awsevents.benchmarks.payload;

import org.jspecify.annotations.NullMarked;
