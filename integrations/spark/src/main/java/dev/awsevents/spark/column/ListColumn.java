package dev.awsevents.spark.column;

import dev.awsevents.runtime.json.JsonReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.spark.sql.catalyst.util.GenericArrayData;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;

/**
 * A list.
 *
 * @param element what is in it
 * @param takesLone whether a value without a list around it is a list of one
 */
public record ListColumn(ColumnType element, boolean takesLone) implements ColumnType {
  @Override
  public DataType type() {
    return DataTypes.createArrayType(element.type(), true);
  }

  @Override
  public ColumnType pruned(DataType wanted) {
    return new ListColumn(element.pruned(((ArrayType) wanted).elementType()), takesLone);
  }

  @Override
  public @Nullable Object read(JsonReader in) {
    if (takesLone && in.peek() != '[') {
      return in.tryReadNull() ? null : new GenericArrayData(new Object[] {element.read(in)});
    }
    if (!in.startsArray()) {
      return null;
    }
    Object begin = in.mark();
    List<@Nullable Object> elements = new ArrayList<>();
    boolean isFull = true;
    if (in.beginArray()) {
      do {
        elements.add(element.read(in));
        isFull &= !in.hasRaw();
        in.forgetRaw();
      } while (in.nextElement());
    }
    if (!isFull) {
      in.reset(begin);
      in.reject(Objects.requireNonNull(in.readValue()));
    }
    return new GenericArrayData(elements.toArray());
  }
}
