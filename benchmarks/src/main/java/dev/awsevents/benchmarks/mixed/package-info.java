/** Events of all types, one after the other, as in an archive. */
@NullMarked
package dev.awsevents.benchmarks.mixed;

import org.jspecify.annotations.NullMarked;
