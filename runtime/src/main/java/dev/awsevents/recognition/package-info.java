/** Finding the type of a payload from the rules in the schemas. */
@NullMarked
package dev.awsevents.recognition;

import org.jspecify.annotations.NullMarked;
