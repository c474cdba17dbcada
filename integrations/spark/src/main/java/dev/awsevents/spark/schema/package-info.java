/** From the JSON Schemas of the library to columns. */
@NullMarked
package dev.awsevents.spark.schema;

import org.jspecify.annotations.NullMarked;
