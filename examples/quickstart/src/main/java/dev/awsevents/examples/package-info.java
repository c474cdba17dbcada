/** A program that shows what the library does. */
@NullMarked
package dev.awsevents.examples;

import org.jspecify.annotations.NullMarked;
