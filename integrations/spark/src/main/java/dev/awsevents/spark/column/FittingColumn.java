package dev.awsevents.spark.column;

import dev.awsevents.EventFormatException;
import dev.awsevents.runtime.json.JsonReader;
import org.apache.spark.sql.types.DataType;
import org.jspecify.annotations.Nullable;

/**
 * A value of a type that the user says it has: the detail of an event. If its structure does not
 * fit the type, the value is null, and the whole of it a raw value.
 *
 * @param value the type
 */
public record FittingColumn(ColumnType value) implements ColumnType {
  @Override
  public DataType type() {
    return value.type();
  }

  @Override
  public ColumnType pruned(DataType wanted) {
    return new FittingColumn(value.pruned(wanted));
  }

  @Override
  public @Nullable Object read(JsonReader in) {
    Object begin = in.mark();
    int elements = in.beginElements();
    try {
      return value.read(in);
    } catch (EventFormatException misfit) {
      in.reset(begin);
      in.dropElements(elements);
      Object raw = in.readValue(); // fails if the document is malformed
      if (raw != null) {
        in.reject(raw);
      }
      return null;
    }
  }
}
