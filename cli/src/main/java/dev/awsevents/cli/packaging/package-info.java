/** What {@code awsevents package} adds to the packager. */
@NullMarked
package dev.awsevents.cli.packaging;

import org.jspecify.annotations.NullMarked;
