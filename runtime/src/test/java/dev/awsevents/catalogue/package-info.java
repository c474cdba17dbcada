/** Stands in for the catalogue that is generated beside the types. */
@NullMarked
package dev.awsevents.catalogue;

import org.jspecify.annotations.NullMarked;
