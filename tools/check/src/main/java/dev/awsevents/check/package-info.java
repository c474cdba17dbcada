/** Judges payloads: reads, writes and compares them, and reports what was found. */
@NullMarked
package dev.awsevents.check;

import org.jspecify.annotations.NullMarked;
