/** Projects that {@code awsevents new} begins. */
@NullMarked
package dev.awsevents.cli.project;

import org.jspecify.annotations.NullMarked;
