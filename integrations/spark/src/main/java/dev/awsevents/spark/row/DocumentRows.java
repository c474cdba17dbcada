package dev.awsevents.spark.row;

import java.util.Collection;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.types.StructType;

/** Makes rows of documents. It is immutable, and any thread may use it. */
public interface DocumentRows {
  /** The columns of a row. */
  StructType type();

  /**
   * The same without what a query does not need.
   *
   * @param wanted some of the columns, and of their fields
   */
  DocumentRows pruned(StructType wanted);

  /**
   * Reads a document that others may follow.
   *
   * @param bytes must not change while they are read
   * @param from where the document begins
   * @param to where the bytes end that may be read
   * @param rows takes the rows of the document; none if it cannot be read
   * @return where the next document begins, or {@code to}
   * @throws dev.awsevents.EventFormatException if the document is malformed, or of another
   *     structure
   */
  int read(byte[] bytes, int from, int to, Collection<InternalRow> rows);
}
