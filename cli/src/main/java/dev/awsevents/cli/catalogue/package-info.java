/** The types of the library, with what their schemas say about them. */
@NullMarked
package dev.awsevents.cli.catalogue;

import org.jspecify.annotations.NullMarked;
