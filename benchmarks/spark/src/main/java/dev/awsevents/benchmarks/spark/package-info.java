/** How fast Spark reads payloads. */
@NullMarked
package dev.awsevents.benchmarks.spark;

import org.jspecify.annotations.NullMarked;
