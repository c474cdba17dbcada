/** The work of {@code sample}: takes a fixture and changes values in it. */
@NullMarked
package dev.awsevents.cli.sample;

import org.jspecify.annotations.NullMarked;
