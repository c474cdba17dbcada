/** The work of {@code check}: checks what a call names on all cores, and shows the progress. */
@NullMarked
package dev.awsevents.cli.check;

import org.jspecify.annotations.NullMarked;
