/** Value types that occur in payloads. */
@NullMarked
package dev.awsevents.value;

import org.jspecify.annotations.NullMarked;
