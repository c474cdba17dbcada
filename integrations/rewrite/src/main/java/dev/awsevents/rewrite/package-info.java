/** Recipes of OpenRewrite that move a project from aws-lambda-java-events to awsevents. */
@NullMarked
package dev.awsevents.rewrite;

import org.jspecify.annotations.NullMarked;
