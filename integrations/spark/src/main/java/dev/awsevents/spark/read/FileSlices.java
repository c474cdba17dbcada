package dev.awsevents.spark.read;

import java.io.Serializable;
import java.util.List;
import org.apache.spark.sql.connector.read.InputPartition;

/**
 * What one task reads.
 *
 * @param slices parts of files, or many small files
 */
record FileSlices(List<FileSlice> slices) implements InputPartition, Serializable {}
