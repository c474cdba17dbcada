/**
 * The commands of {@code awsevents}: options, help texts and what is called for them. Each command
 * is one class here, listed in {@link dev.awsevents.cli.AwsEventsCommand}. Its work is in the
 * package of the same name, and that package uses nothing of this one.
 */
@NullMarked
package dev.awsevents.cli;

import org.jspecify.annotations.NullMarked;
