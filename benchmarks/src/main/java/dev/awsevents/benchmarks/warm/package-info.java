/** Reading and writing in a JVM that has warmed up. */
@NullMarked
package dev.awsevents.benchmarks.warm;

import org.jspecify.annotations.NullMarked;
