/** Pictures of the measurements in benchmarks/results. */
@NullMarked
package dev.awsevents.site.measurement;

import org.jspecify.annotations.NullMarked;
