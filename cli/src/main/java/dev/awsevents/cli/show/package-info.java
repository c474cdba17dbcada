/** The work of {@code show}: describes a type, its parts and the Java code that uses it. */
@NullMarked
package dev.awsevents.cli.show;

import org.jspecify.annotations.NullMarked;
