package dev.awsevents.spark.read;

import dev.awsevents.EventFormatException;
import dev.awsevents.spark.row.DocumentRows;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;

/**
 * Where the columns of a table come from: the document, its error, the folders of the file, or the
 * file itself.
 *
 * @param document the columns that are read from documents
 * @param type all columns that a query needs
 * @param partitions the columns of the folders
 */
record RowLayout(StructType document, StructType type, PartitionColumns partitions)
    implements Serializable {
  private static final String CORRUPT_RECORD = "_corrupt_record";
  private static final String ERROR = "_error";

  private static final StructType ERROR_TYPE =
      new StructType()
          .add("message", DataTypes.StringType, true, "What was expected and what was found.")
          .add("path", DataTypes.StringType, true, "JSON path of the value.")
          .add("offset", DataTypes.LongType, true, "Offset of the byte in the document.");

  /** All columns of a table. A folder's column stands for a member of the same name. */
  static RowLayout of(DocumentRows rows, ParseMode mode, PartitionColumns partitions) {
    List<StructField> document = new ArrayList<>();
    for (StructField field : rows.type().fields()) {
      if (!partitions.contains(field.name())) {
        document.add(field);
      }
    }
    List<StructField> all = new ArrayList<>(document);
    if (mode == ParseMode.PERMISSIVE) {
      all.add(
          DataTypes.createStructField(CORRUPT_RECORD, DataTypes.StringType, true)
              .withComment("The text of a document that cannot be read."));
      all.add(
          DataTypes.createStructField(ERROR, ERROR_TYPE, true)
              .withComment("Why a document cannot be read."));
    }
    all.addAll(partitions.fields());
    return new RowLayout(struct(document), struct(all), partitions);
  }

  private static StructType struct(List<StructField> fields) {
    return new StructType(fields.toArray(StructField[]::new));
  }

  /** The same with only the columns and fields that a query needs. */
  RowLayout pruned(StructType wanted) {
    List<String> names = Arrays.asList(document.fieldNames());
    List<StructField> fields = new ArrayList<>();
    for (StructField field : wanted.fields()) {
      if (names.contains(field.name())) {
        fields.add(field);
      }
    }
    return new RowLayout(struct(fields), wanted, partitions);
  }

  /** Makes the rows of a file. */
  Filling filling(EventFile file, InternalRow metadata) {
    return new Filling(file, metadata);
  }

  /** Puts what the file says around what the documents say. */
  final class Filling {
    /** By column: where it is in the row of a document, or a negative number. */
    private final int[] sources;

    /** By column: the values that all rows of the file have. */
    private final @Nullable Object[] constants;

    /** Whether the rows of documents are the rows of the table. */
    private final boolean isPlain;

    private Filling(EventFile file, InternalRow metadata) {
      String[] names = type.fieldNames();
      List<String> ofDocument = Arrays.asList(document.fieldNames());
      sources = new int[names.length];
      constants = new @Nullable Object[names.length];
      for (int i = 0; i < names.length; i++) {
        sources[i] = ofDocument.indexOf(names[i]);
        if (partitions.contains(names[i])) {
          constants[i] = partitions.internalValue(file, names[i]);
        } else if (names[i].equals(FileMetadata.COLUMN)) {
          constants[i] = metadata;
        }
      }
      isPlain = document.length() == names.length;
    }

    InternalRow row(InternalRow ofDocument) {
      if (isPlain) {
        return ofDocument;
      }
      @Nullable Object[] values = constants.clone();
      for (int i = 0; i < values.length; i++) {
        if (sources[i] >= 0) {
          values[i] = ofDocument.get(sources[i], type.fields()[i].dataType());
        }
      }
      return new GenericInternalRow(values);
    }

    /** The row of a document that cannot be read. */
    InternalRow errorRow(EventFormatException error, byte[] bytes, int from, int to) {
      @Nullable Object[] values = constants.clone();
      for (int i = 0; i < values.length; i++) {
        StructField field = type.fields()[i];
        if (field.name().equals(CORRUPT_RECORD)) {
          values[i] = UTF8String.fromBytes(bytes, from, to - from).clone();
        } else if (field.name().equals(ERROR)) {
          values[i] = errorOf(error, (StructType) field.dataType());
        }
      }
      return new GenericInternalRow(values);
    }

    private InternalRow errorOf(EventFormatException error, StructType wanted) {
      @Nullable Object[] values = new @Nullable Object[wanted.length()];
      for (int i = 0; i < values.length; i++) {
        values[i] =
            switch (wanted.fieldNames()[i]) {
              case "message" -> UTF8String.fromString(error.problem());
              case "path" -> UTF8String.fromString(error.path());
              default -> error.byteOffset();
            };
      }
      return new GenericInternalRow(values);
    }
  }
}
