/** Schemas in the languages of others, read by the libraries of those languages. */
@NullMarked
package dev.awsevents.schemaexport;

import org.jspecify.annotations.NullMarked;
