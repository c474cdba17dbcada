/** How the cost of reading grows with the payload, and when it reaches its lowest. */
@NullMarked
package dev.awsevents.benchmarks.growth;

import org.jspecify.annotations.NullMarked;
