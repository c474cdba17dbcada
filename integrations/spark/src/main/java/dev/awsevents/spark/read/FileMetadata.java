package dev.awsevents.spark.read;

import java.util.concurrent.TimeUnit;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.connector.catalog.MetadataColumn;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;

/** The hidden column {@code _metadata}, with the fields that it has in Spark's own sources. */
final class FileMetadata implements MetadataColumn {
  static final String COLUMN = "_metadata";

  private static final StructType TYPE =
      new StructType()
          .add("file_path", DataTypes.StringType, false)
          .add("file_name", DataTypes.StringType, false)
          .add("file_size", DataTypes.LongType, false)
          .add("file_block_start", DataTypes.LongType, false)
          .add("file_block_length", DataTypes.LongType, false)
          .add("file_modification_time", DataTypes.TimestampType, false);

  @Override
  public String name() {
    return COLUMN;
  }

  @Override
  public DataType dataType() {
    return TYPE;
  }

  @Override
  public boolean isNullable() {
    return false;
  }

  @Override
  public String comment() {
    return "The file of the row.";
  }

  /**
   * The value for the rows of a part of a file.
   *
   * @param wanted all columns of a query
   */
  static InternalRow of(FileSlice slice, StructType wanted) {
    StructType fields = new StructType();
    for (int i = 0; i < wanted.length(); i++) {
      if (wanted.fieldNames()[i].equals(COLUMN)) {
        fields = (StructType) wanted.fields()[i].dataType();
      }
    }
    @Nullable Object[] values = new @Nullable Object[fields.length()];
    for (int i = 0; i < values.length; i++) {
      values[i] = value(slice, fields.fieldNames()[i]);
    }
    return new GenericInternalRow(values);
  }

  private static Object value(FileSlice slice, String field) {
    EventFile file = slice.file();
    return switch (field) {
      case "file_path" -> UTF8String.fromString(new Path(file.path()).toUri().toString());
      case "file_name" -> UTF8String.fromString(new Path(file.path()).getName());
      case "file_size" -> file.length();
      case "file_block_start" -> slice.start();
      case "file_block_length" -> slice.length();
      default -> TimeUnit.MILLISECONDS.toMicros(file.modificationTime());
    };
  }
}
