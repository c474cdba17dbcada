/** Functions that the tests run. */
@NullMarked
package dev.awsevents.function.testing.programs;

import org.jspecify.annotations.NullMarked;
