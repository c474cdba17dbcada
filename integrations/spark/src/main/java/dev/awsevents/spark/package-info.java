/** Payloads in Apache Spark: a data source for files, and functions for columns of text. */
@NullMarked
package dev.awsevents.spark;

import org.jspecify.annotations.NullMarked;
