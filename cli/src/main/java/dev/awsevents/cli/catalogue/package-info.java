/** The types of the library: how to find one by its name, and what its schema says about it. */
@NullMarked
package dev.awsevents.cli.catalogue;

import org.jspecify.annotations.NullMarked;
