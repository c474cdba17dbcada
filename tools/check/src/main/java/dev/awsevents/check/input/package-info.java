/** Finds payloads in streams, whole documents or lines. */
@NullMarked
package dev.awsevents.check.input;

import org.jspecify.annotations.NullMarked;
