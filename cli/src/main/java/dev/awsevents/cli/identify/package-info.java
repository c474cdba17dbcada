/** The work of {@code identify}: explains why a payload is a certain event, or none. */
@NullMarked
package dev.awsevents.cli.identify;

import org.jspecify.annotations.NullMarked;
