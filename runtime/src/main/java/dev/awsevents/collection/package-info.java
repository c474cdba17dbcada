/** Unmodifiable collections that keep nulls and know whether they were absent on the wire. */
@NullMarked
package dev.awsevents.collection;

import org.jspecify.annotations.NullMarked;
