/** Changing fixtures as asked. */
@NullMarked
package dev.awsevents.cli.sample;

import org.jspecify.annotations.NullMarked;
