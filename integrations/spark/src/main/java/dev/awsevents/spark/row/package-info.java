/** From documents to rows: one row for each, or one for each of its records. */
@NullMarked
package dev.awsevents.spark.row;

import org.jspecify.annotations.NullMarked;
