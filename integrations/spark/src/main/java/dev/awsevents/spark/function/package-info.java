/** SQL functions of columns that hold payloads as text or bytes. */
@NullMarked
package dev.awsevents.spark.function;

import org.jspecify.annotations.NullMarked;
