package dev.awsevents.spark.read;

import dev.awsevents.spark.row.DocumentRows;
import java.io.IOException;
import java.util.Iterator;
import java.util.Objects;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.connector.read.PartitionReader;
import org.jspecify.annotations.Nullable;

/** Reads the parts of files that a task has, one after the other. */
final class SlicesReader implements PartitionReader<InternalRow> {
  private final Iterator<FileSlice> slices;
  private final DocumentRows documents;
  private final RowLayout layout;
  private final SourceOptions options;
  private final Configuration configuration;
  private @Nullable SliceReader current;
  private @Nullable InternalRow row;

  SlicesReader(
      FileSlices slices,
      DocumentRows documents,
      RowLayout layout,
      SourceOptions options,
      Configuration configuration) {
    this.slices = slices.slices().iterator();
    this.documents = documents;
    this.layout = layout;
    this.options = options;
    this.configuration = configuration;
  }

  @Override
  public boolean next() throws IOException {
    while (true) {
      SliceReader reader = current;
      row = reader == null ? null : reader.next();
      if (row != null) {
        return true;
      }
      close();
      if (!slices.hasNext()) {
        return false;
      }
      current = SliceReader.open(slices.next(), documents, layout, options, configuration);
    }
  }

  @Override
  public InternalRow get() {
    return Objects.requireNonNull(row);
  }

  @Override
  public void close() throws IOException {
    if (current != null) {
      current.close();
      current = null;
    }
  }
}
