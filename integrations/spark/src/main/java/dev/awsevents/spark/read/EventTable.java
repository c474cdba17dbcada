package dev.awsevents.spark.read;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.connector.catalog.MetadataColumn;
import org.apache.spark.sql.connector.catalog.SupportsMetadataColumns;
import org.apache.spark.sql.connector.catalog.SupportsRead;
import org.apache.spark.sql.connector.catalog.TableCapability;
import org.apache.spark.sql.connector.read.ScanBuilder;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;

/** Files of payloads as a table. */
@SuppressWarnings("deprecation") // what replaces schema() makes columns by a class that is internal
public final class EventTable implements SupportsRead, SupportsMetadataColumns {
  private final SourceOptions options;
  private final Configuration configuration;
  private final List<EventFile> files;
  private final RowLayout layout;

  private EventTable(SourceOptions options, Configuration configuration, List<EventFile> files) {
    this.options = options;
    this.configuration = configuration;
    this.files = files;
    this.layout = RowLayout.of(Documents.of(options), options.mode(), new PartitionColumns(files));
  }

  /**
   * The table that the options describe. Lists the files.
   *
   * @throws IllegalArgumentException if one of the options cannot be; the message says which
   * @throws UncheckedIOException if the files cannot be listed
   */
  public static EventTable of(CaseInsensitiveStringMap options) {
    SourceOptions known = SourceOptions.of(options);
    Configuration configuration =
        new Configuration(SparkSession.active().sparkContext().hadoopConfiguration());
    options.asCaseSensitiveMap().forEach(configuration::set);
    try {
      return new EventTable(known, configuration, FileListing.of(known.paths(), configuration));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String name() {
    return "awsevents " + options.paths();
  }

  @Override
  public StructType schema() {
    return layout.type();
  }

  @Override
  public Set<TableCapability> capabilities() {
    return Set.of(TableCapability.BATCH_READ);
  }

  @Override
  public MetadataColumn[] metadataColumns() {
    return new MetadataColumn[] {new FileMetadata()};
  }

  @Override
  public ScanBuilder newScanBuilder(CaseInsensitiveStringMap scanOptions) {
    return new EventScanBuilder(options, layout, files, configuration);
  }
}
