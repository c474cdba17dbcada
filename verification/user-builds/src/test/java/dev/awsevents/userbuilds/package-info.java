/** Runs the builds of the documentation in projects of their own. */
@NullMarked
package dev.awsevents.userbuilds;

import org.jspecify.annotations.NullMarked;
