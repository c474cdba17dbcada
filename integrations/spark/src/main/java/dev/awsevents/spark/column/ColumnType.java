package dev.awsevents.spark.column;

import dev.awsevents.runtime.json.JsonReader;
import org.apache.spark.sql.types.DataType;
import org.jspecify.annotations.Nullable;

/**
 * The type of a column and how its values are read. It is immutable, and any thread may use it.
 *
 * <p>Values are read as the codecs of the library read them, but without a record in between: what
 * a query does not ask for is skipped.
 */
public interface ColumnType {
  /** The type in Spark. */
  DataType type();

  /**
   * The same without what a query does not need.
   *
   * @param wanted this type, or this type with fewer fields
   */
  default ColumnType pruned(DataType wanted) {
    return this;
  }

  /**
   * Reads the next value, in the form of Spark's internal rows. If the type cannot hold it in full,
   * the reader has a raw value afterwards ({@link JsonReader#hasRaw}).
   *
   * @return null for null and for what the type cannot hold
   * @throws dev.awsevents.EventFormatException if the document is malformed, or has a container of
   *     another kind
   */
  @Nullable Object read(JsonReader in);
}
