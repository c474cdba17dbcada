package dev.awsevents.spark;

import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/** The session of all tests: one process, two threads, all times in UTC. */
final class Sessions {
  private static final SparkSession SESSION =
      SparkSession.builder()
          .master("local[2]")
          .appName("tests")
          .config("spark.ui.enabled", "false")
          .config("spark.sql.session.timeZone", "UTC")
          .config("spark.sql.shuffle.partitions", "1")
          // The tests have many small queries. To compile each of them would take most of the time.
          .config("spark.sql.codegen.wholeStage", "false")
          .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
          .config("spark.sql.warehouse.dir", "target/spark-warehouse")
          .config("spark.sql.catalog.aws", "dev.awsevents.spark.AwsEventsCatalog")
          .getOrCreate();

  private Sessions() {}

  static SparkSession session() {
    return SESSION;
  }

  /** The rows as Spark writes them as JSON. */
  static List<String> json(Dataset<Row> rows) {
    return rows
        .select(
            functions.to_json(
                functions.struct(functions.col("*")),
                Map.of("timestampFormat", "yyyy-MM-dd'T'HH:mm:ss.SSSSSSXXX")))
        .collectAsList()
        .stream()
        .map(row -> row.getString(0))
        .toList();
  }
}
