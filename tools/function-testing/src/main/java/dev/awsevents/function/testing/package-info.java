/** Runs functions on this machine as Lambda would. */
@NullMarked
package dev.awsevents.function.testing;

import org.jspecify.annotations.NullMarked;
