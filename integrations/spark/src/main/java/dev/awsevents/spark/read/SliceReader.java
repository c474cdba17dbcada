package dev.awsevents.spark.read;

import dev.awsevents.EventFormatException;
import dev.awsevents.spark.row.DocumentRows;
import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.catalyst.InternalRow;
import org.jspecify.annotations.Nullable;

/** Reads the rows of a part of a file. */
final class SliceReader implements Closeable {
  private final DocumentRows documents;
  private final ParseMode mode;
  private final RowLayout.Filling filling;
  private final String path;
  private final Chunks chunks;

  /** The rows of the document that was read last, without what the file says. */
  private final List<InternalRow> ofDocument = new ArrayList<>();

  /** The rows of the document that was read last. */
  private final Queue<InternalRow> rows = new ArrayDeque<>();

  private int position;
  private int end;

  private SliceReader(
      DocumentRows documents,
      ParseMode mode,
      RowLayout.Filling filling,
      String path,
      Chunks chunks) {
    this.documents = documents;
    this.mode = mode;
    this.filling = filling;
    this.path = path;
    this.chunks = chunks;
  }

  static SliceReader open(
      FileSlice slice,
      DocumentRows documents,
      RowLayout layout,
      SourceOptions options,
      Configuration configuration)
      throws IOException {
    return new SliceReader(
        documents,
        options.mode(),
        layout.filling(slice.file(), FileMetadata.of(slice, layout.type())),
        slice.file().path(),
        chunks(slice, options.multiLine(), configuration));
  }

  static Chunks chunks(FileSlice slice, boolean multiLine, Configuration configuration)
      throws IOException {
    String name = slice.file().path();
    Path path = new Path(name);
    FileSystem system = path.getFileSystem(configuration);
    FSDataInputStream in = system.open(path);
    try {
      if (multiLine) {
        return new WholeFile(Compression.unpacked(in, name, configuration));
      }
      if (Compression.isCompressed(name, configuration)) {
        return new LineChunks(Compression.unpacked(in, name, configuration), Long.MAX_VALUE, false);
      }
      boolean isInside = slice.start() > 0;
      if (isInside) {
        in.seek(slice.start() - 1);
      }
      return new LineChunks(in, slice.length(), isInside);
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  /** The next row; null if there is none. */
  @Nullable InternalRow next() throws IOException {
    InternalRow row = rows.poll();
    while (row == null) {
      if (position == end && !nextChunk()) {
        return null;
      }
      readDocument();
      row = rows.poll();
    }
    return row;
  }

  private boolean nextChunk() throws IOException {
    while (chunks.next()) {
      byte[] bytes = chunks.bytes();
      position = chunks.from();
      end = chunks.to();
      while (position < end && isBlank(bytes[position])) {
        position++;
      }
      while (position < end && isBlank(bytes[end - 1])) {
        end--;
      }
      if (position < end) {
        return true;
      }
    }
    position = end;
    return false;
  }

  private static boolean isBlank(byte character) {
    return character == ' ' || character == '\n' || character == '\r' || character == '\t';
  }

  private void readDocument() throws IOException {
    int from = position;
    try {
      position = documents.read(chunks.bytes(), from, end, ofDocument);
      ofDocument.forEach(row -> rows.add(filling.row(row)));
      ofDocument.clear();
    } catch (EventFormatException e) {
      position = end; // where the next document begins cannot be known
      switch (mode) {
        case PERMISSIVE -> rows.add(filling.errorRow(e, chunks.bytes(), from, end));
        case DROPMALFORMED -> {}
        case FAILFAST -> throw new IOException("a document in " + path + ": " + e.getMessage(), e);
      }
    }
  }

  @Override
  public void close() throws IOException {
    chunks.close();
  }
}
