/** The work of {@code check}: reads, writes, compares and reports many payloads. */
@NullMarked
package dev.awsevents.cli.check;

import org.jspecify.annotations.NullMarked;
