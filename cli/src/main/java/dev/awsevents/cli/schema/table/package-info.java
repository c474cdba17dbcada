/**
 * Tables: the columns that {@code awsevents-spark} makes of a payload, as DDL of Spark and as a
 * schema of Parquet files.
 */
@NullMarked
package dev.awsevents.cli.schema.table;

import org.jspecify.annotations.NullMarked;
