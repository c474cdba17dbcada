/** The interface of what reads and writes a generated type. */
@NullMarked
package dev.awsevents.codec;

import org.jspecify.annotations.NullMarked;
