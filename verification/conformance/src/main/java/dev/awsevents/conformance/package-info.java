/** What a payload is to its schema, and what became of it between reading and writing. */
@NullMarked
package dev.awsevents.conformance;

import org.jspecify.annotations.NullMarked;
