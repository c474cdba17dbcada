package dev.awsevents.spark.column;

import dev.awsevents.runtime.json.JsonReader;
import java.util.Objects;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.expressions.GenericInternalRow;
import org.apache.spark.sql.types.StructType;

/** A whole document as a row. */
public final class RootColumn {
  private final ColumnType column;
  private final StructType type;

  /** Whether the document is a list or a map, which becomes the only field of the row. */
  private final boolean isWrapped;

  private RootColumn(ColumnType column, StructType type, boolean isWrapped) {
    this.column = column;
    this.type = type;
    this.isWrapped = isWrapped;
  }

  /** A document that is an object with known members, or one of several such. */
  public static RootColumn of(ColumnType object) {
    return new RootColumn(object, (StructType) object.type(), false);
  }

  /**
   * A document that is a list or a map.
   *
   * @param field name of its field
   */
  public static RootColumn wrapped(String field, ColumnType container) {
    return new RootColumn(container, new StructType().add(field, container.type(), true), true);
  }

  /** The columns of the row. */
  public StructType type() {
    return type;
  }

  /** The same without what a query does not need. */
  public RootColumn pruned(StructType wanted) {
    if (!isWrapped) {
      return of(column.pruned(wanted));
    }
    return wanted.length() == 0
        ? new RootColumn(column, wanted, true)
        : wrapped(wanted.fieldNames()[0], column.pruned(wanted.fields()[0].dataType()));
  }

  /**
   * Reads the next document.
   *
   * @throws dev.awsevents.EventFormatException if it is malformed or of another structure
   */
  public InternalRow read(JsonReader in) {
    if (!isWrapped) {
      if (in.peek() != '{') {
        throw in.unexpected("an object");
      }
      return (InternalRow) Objects.requireNonNull(column.read(in));
    }
    Object value = column.read(in);
    if (value == null) {
      throw in.mismatch("expected " + column.type().typeName() + " but found a scalar");
    }
    in.forgetRaw();
    return new GenericInternalRow(type.length() == 0 ? new Object[0] : new Object[] {value});
  }
}
