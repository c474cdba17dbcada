package dev.awsevents.spark.read;

import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.connector.read.Scan;
import org.apache.spark.sql.connector.read.SupportsPushDownFilters;
import org.apache.spark.sql.connector.read.SupportsPushDownRequiredColumns;
import org.apache.spark.sql.sources.Filter;
import org.apache.spark.sql.types.StructType;

/** Takes what Spark knows about a query: which columns it needs, and which folders. */
final class EventScanBuilder implements SupportsPushDownRequiredColumns, SupportsPushDownFilters {
  private final SourceOptions options;
  private final Configuration configuration;
  private RowLayout layout;
  private List<EventFile> files;

  EventScanBuilder(
      SourceOptions options, RowLayout layout, List<EventFile> files, Configuration configuration) {
    this.options = options;
    this.configuration = configuration;
    this.layout = layout;
    this.files = files;
  }

  @Override
  public void pruneColumns(StructType requiredSchema) {
    layout = layout.pruned(requiredSchema);
  }

  /** Returns all filters: Spark looks at the rows again. */
  @Override
  public Filter[] pushFilters(Filter[] filters) {
    files = PartitionFilter.apply(List.of(filters), files, layout.partitions());
    return filters;
  }

  @Override
  public Filter[] pushedFilters() {
    return new Filter[0];
  }

  @Override
  public Scan build() {
    return new EventScan(options, layout, files, configuration);
  }
}
