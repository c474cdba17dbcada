/** Source-level annotations that steer the generated builders. */
@NullMarked
package dev.awsevents.builder;

import org.jspecify.annotations.NullMarked;
