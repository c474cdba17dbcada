/** Runs functions for {@code awsevents invoke}. */
@NullMarked
package dev.awsevents.cli.invoke;

import org.jspecify.annotations.NullMarked;
