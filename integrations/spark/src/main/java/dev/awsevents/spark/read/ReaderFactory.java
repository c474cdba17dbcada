package dev.awsevents.spark.read;

import org.apache.spark.broadcast.Broadcast;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.connector.read.InputPartition;
import org.apache.spark.sql.connector.read.PartitionReader;
import org.apache.spark.sql.connector.read.PartitionReaderFactory;
import org.apache.spark.util.SerializableConfiguration;

/**
 * Makes the readers of tasks.
 *
 * @param options of the query
 * @param layout the columns that the query needs
 * @param configuration of Hadoop
 */
record ReaderFactory(
    SourceOptions options, RowLayout layout, Broadcast<SerializableConfiguration> configuration)
    implements PartitionReaderFactory {
  @Override
  public PartitionReader<InternalRow> createReader(InputPartition partition) {
    return new SlicesReader(
        (FileSlices) partition,
        Documents.of(options).pruned(layout.document()),
        layout,
        options,
        configuration.value().value());
  }
}
