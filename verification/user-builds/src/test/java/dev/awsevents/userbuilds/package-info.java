/** Runs the builds that the documentation shows, each in a project of its own. */
@NullMarked
package dev.awsevents.userbuilds;

import org.jspecify.annotations.NullMarked;
