/** Functions as users write them, for child processes. */
@NullMarked
package dev.awsevents.function.programs;

import org.jspecify.annotations.NullMarked;
