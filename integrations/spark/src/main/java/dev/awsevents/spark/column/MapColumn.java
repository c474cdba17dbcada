package dev.awsevents.spark.column;

import dev.awsevents.runtime.json.JsonReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.apache.spark.sql.catalyst.util.ArrayBasedMapData;
import org.apache.spark.sql.catalyst.util.GenericArrayData;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;

/**
 * An object whose names are data. Of equal names the last wins.
 *
 * @param value what is under each name
 */
public record MapColumn(ColumnType value) implements ColumnType {
  @Override
  public DataType type() {
    return DataTypes.createMapType(DataTypes.StringType, value.type(), true);
  }

  @Override
  public ColumnType pruned(DataType wanted) {
    return new MapColumn(value.pruned(((MapType) wanted).valueType()));
  }

  @Override
  public @Nullable Object read(JsonReader in) {
    if (!in.startsObject()) {
      return null;
    }
    Object begin = in.mark();
    Map<UTF8String, @Nullable Object> entries = new LinkedHashMap<>();
    boolean isFull = true;
    in.beginObject();
    for (String name = in.nextName(true); name != null; name = in.nextName(false)) {
      entries.put(UTF8String.fromString(name), value.read(in));
      isFull &= !in.hasRaw();
      in.forgetRaw();
    }
    if (!isFull) {
      in.reset(begin);
      in.reject(Objects.requireNonNull(in.readValue()));
    }
    return new ArrayBasedMapData(
        new GenericArrayData(entries.keySet().toArray()),
        new GenericArrayData(entries.values().toArray()));
  }
}
