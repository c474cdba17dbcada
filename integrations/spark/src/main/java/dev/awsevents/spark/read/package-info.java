/** The data source: files, what of them is read where, and the rows that Spark gets. */
@NullMarked
package dev.awsevents.spark.read;

import org.jspecify.annotations.NullMarked;
