/** Functions for tests with JUnit. */
@NullMarked
package dev.awsevents.function.testing.junit;

import org.jspecify.annotations.NullMarked;
