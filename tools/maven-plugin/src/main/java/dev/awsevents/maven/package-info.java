/** The goals of awsevents-maven-plugin. */
@NullMarked
package dev.awsevents.maven;

import org.jspecify.annotations.NullMarked;
