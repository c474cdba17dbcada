/** Derives the mapping from both libraries. */
@NullMarked
package dev.awsevents.rewrite.derivation;

import org.jspecify.annotations.NullMarked;
