/** Tables, JSON, and text that is safe on a terminal. */
@NullMarked
package dev.awsevents.check.output;

import org.jspecify.annotations.NullMarked;
