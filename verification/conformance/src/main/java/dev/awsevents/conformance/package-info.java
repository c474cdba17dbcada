/** Compares payloads with their schemas, and with what they are after reading and writing. */
@NullMarked
package dev.awsevents.conformance;

import org.jspecify.annotations.NullMarked;
