/** Schemas of Apache Avro. */
@NullMarked
package dev.awsevents.cli.schema.avro;

import org.jspecify.annotations.NullMarked;
