/** Shows the library at work. */
@NullMarked
package dev.awsevents.examples;

import org.jspecify.annotations.NullMarked;
