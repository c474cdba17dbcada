/**
 * What becomes of the values of JSON: one class for each kind of value, with its type in Spark and
 * how it is read.
 */
@NullMarked
package dev.awsevents.spark.column;

import org.jspecify.annotations.NullMarked;
