package dev.awsevents.spark;

import dev.awsevents.spark.read.EventTable;
import java.util.Map;
import org.apache.spark.sql.connector.catalog.Table;
import org.apache.spark.sql.connector.catalog.TableProvider;
import org.apache.spark.sql.connector.expressions.Transform;
import org.apache.spark.sql.sources.DataSourceRegister;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.util.CaseInsensitiveStringMap;
import org.jspecify.annotations.Nullable;

/**
 * The data source {@code awsevents}: files of payloads as rows.
 *
 * <pre>{@code
 * spark.read().format("awsevents")
 *     .option("type", "SqsEvent")
 *     .option("explode", "Records")
 *     .load("s3a://bucket/archive")
 * }</pre>
 *
 * <p>{@code docs/spark.md} has all options.
 */
public final class AwsEventsSource implements TableProvider, DataSourceRegister {
  /** What {@link #inferSchema} has found, so that the files are not listed twice. */
  private @Nullable EventTable table;

  /** For Spark. */
  public AwsEventsSource() {}

  @Override
  public String shortName() {
    return "awsevents";
  }

  @Override
  @SuppressWarnings("deprecation") // as in EventTable
  public StructType inferSchema(CaseInsensitiveStringMap options) {
    EventTable found = EventTable.of(options);
    table = found;
    return found.schema();
  }

  @Override
  public Table getTable(
      StructType schema, Transform[] partitioning, Map<String, String> properties) {
    EventTable found = table;
    return found != null ? found : EventTable.of(new CaseInsensitiveStringMap(properties));
  }
}
