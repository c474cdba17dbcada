/** What a schema of the library declares, in the generator's own model. */
@NullMarked
package dev.awsevents.cli.model;

import org.jspecify.annotations.NullMarked;
