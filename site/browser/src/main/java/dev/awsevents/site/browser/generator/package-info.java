/**
 * Runs in the build, before the other packages are compiled: writes the Java that takes records
 * apart for builder code. It learns about the types from their classes, as javac would.
 */
@NullMarked
package dev.awsevents.site.browser.generator;

import org.jspecify.annotations.NullMarked;
