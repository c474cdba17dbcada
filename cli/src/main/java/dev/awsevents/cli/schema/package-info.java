/** The work of {@code schema}: schemas of payloads in the languages of others. */
@NullMarked
package dev.awsevents.cli.schema;

import org.jspecify.annotations.NullMarked;
