/** How cost grows with the payload, and how soon it is at its lowest. */
@NullMarked
package dev.awsevents.benchmarks.growth;

import org.jspecify.annotations.NullMarked;
