package dev.awsevents.spark;

import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.DataFrameReader;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Reads files as the data source does. */
final class Source {
  private Source() {}

  /**
   * The rows of files.
   *
   * @param options names and values in turn
   */
  static Dataset<Row> read(Path path, String... options) {
    return read(path.toString(), options);
  }

  static Dataset<Row> read(String path, String... options) {
    DataFrameReader reader = Sessions.session().read().format("awsevents");
    for (int i = 0; i < options.length; i += 2) {
      reader = reader.option(options[i], options[i + 1]);
    }
    return reader.load(path);
  }

  /** The values of a column of strings, in order. */
  static List<String> texts(Dataset<Row> rows, String column) {
    return rows.selectExpr("CAST(" + column + " AS STRING)").collectAsList().stream()
        .map(row -> row.isNullAt(0) ? "null" : row.getString(0))
        .sorted()
        .toList();
  }
}
