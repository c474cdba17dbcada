package dev.awsevents.spark.row;

import dev.awsevents.runtime.json.Utf8JsonReader;
import dev.awsevents.spark.column.RootColumn;
import java.util.Collection;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.types.StructType;

/**
 * One row for each document of a type.
 *
 * @param root what the documents are
 */
public record WholeDocuments(RootColumn root) implements DocumentRows {
  @Override
  public StructType type() {
    return root.type();
  }

  @Override
  public DocumentRows pruned(StructType wanted) {
    return new WholeDocuments(root.pruned(wanted));
  }

  @Override
  public int read(byte[] bytes, int from, int to, Collection<InternalRow> rows) {
    Utf8JsonReader in = new Utf8JsonReader(bytes, from, to);
    rows.add(root.read(in));
    return in.endBeforeNext();
  }
}
