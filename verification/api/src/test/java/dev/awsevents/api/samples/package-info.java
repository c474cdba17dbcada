/** Types in which everything occurs that a signature tells. */
@NullMarked
package dev.awsevents.api.samples;

import org.jspecify.annotations.NullMarked;
