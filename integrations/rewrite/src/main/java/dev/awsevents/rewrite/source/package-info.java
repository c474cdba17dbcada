/** Turns Java sources. */
@NullMarked
package dev.awsevents.rewrite.source;

import org.jspecify.annotations.NullMarked;
