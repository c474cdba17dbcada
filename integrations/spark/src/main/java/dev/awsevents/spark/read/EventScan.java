package dev.awsevents.spark.read;

import java.util.List;
import java.util.OptionalLong;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.network.util.JavaUtils;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.connector.read.Batch;
import org.apache.spark.sql.connector.read.InputPartition;
import org.apache.spark.sql.connector.read.PartitionReaderFactory;
import org.apache.spark.sql.connector.read.Scan;
import org.apache.spark.sql.connector.read.Statistics;
import org.apache.spark.sql.connector.read.SupportsReportStatistics;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.util.SerializableConfiguration;

/**
 * What a query reads.
 *
 * @param files those that may have rows of the result
 */
record EventScan(
    SourceOptions options, RowLayout layout, List<EventFile> files, Configuration configuration)
    implements Scan, Batch, SupportsReportStatistics {

  @Override
  public StructType readSchema() {
    return layout.type();
  }

  @Override
  public String description() {
    return "awsevents "
        + options.types()
        + ", files: "
        + files.size()
        + ", ReadSchema: "
        + layout.type().catalogString();
  }

  @Override
  public Batch toBatch() {
    return this;
  }

  @Override
  public InputPartition[] planInputPartitions() {
    SparkSession session = SparkSession.active();
    Packing packing =
        Packing.of(
            files,
            bytes(session, "spark.sql.files.maxPartitionBytes"),
            bytes(session, "spark.sql.files.openCostInBytes"),
            session.sparkContext().defaultParallelism());
    return packing
        .pack(
            files,
            file -> !options.multiLine() && !Compression.isCompressed(file.path(), configuration))
        .toArray(InputPartition[]::new);
  }

  private static long bytes(SparkSession session, String setting) {
    return JavaUtils.byteStringAsBytes(session.conf().get(setting));
  }

  @Override
  public PartitionReaderFactory createReaderFactory() {
    JavaSparkContext context =
        JavaSparkContext.fromSparkContext(SparkSession.active().sparkContext());
    return new ReaderFactory(
        options, layout, context.broadcast(new SerializableConfiguration(configuration)));
  }

  @Override
  public Statistics estimateStatistics() {
    long bytes = files.stream().mapToLong(EventFile::length).sum();
    return new Statistics() {
      @Override
      public OptionalLong sizeInBytes() {
        return OptionalLong.of(bytes);
      }

      @Override
      public OptionalLong numRows() {
        return OptionalLong.empty();
      }
    };
  }
}
