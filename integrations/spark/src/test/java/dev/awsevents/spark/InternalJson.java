package dev.awsevents.spark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import org.apache.spark.sql.catalyst.InternalRow;
import org.apache.spark.sql.catalyst.util.ArrayData;
import org.apache.spark.sql.catalyst.util.MapData;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.BinaryType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.DoubleType;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.types.TimestampType;

/** Rows in Spark's internal form, in the JSON that Spark writes of them; without a query. */
final class InternalJson {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private InternalJson() {}

  static JsonNode of(InternalRow row, StructType type) {
    ObjectNode json = NODES.objectNode();
    for (int i = 0; i < type.length(); i++) {
      DataType field = type.fields()[i].dataType();
      if (!row.isNullAt(i)) {
        json.set(type.fieldNames()[i], json(row.get(i, field), field));
      }
    }
    return json;
  }

  private static JsonNode json(Object value, DataType type) {
    if (type instanceof StructType struct) {
      return of((InternalRow) value, struct);
    }
    if (type instanceof ArrayType array) {
      return list((ArrayData) value, array.elementType());
    }
    if (type instanceof MapType map) {
      ObjectNode json = NODES.objectNode();
      JsonNode keys = list(((MapData) value).keyArray(), DataTypes.StringType);
      JsonNode values = list(((MapData) value).valueArray(), map.valueType());
      for (int i = 0; i < keys.size(); i++) {
        json.set(keys.get(i).asText(), values.get(i));
      }
      return json;
    }
    if (type instanceof TimestampType) {
      return NODES.textNode(Instant.EPOCH.plus((long) value, ChronoUnit.MICROS).toString());
    }
    if (type instanceof BinaryType) {
      return NODES.textNode(Base64.getEncoder().encodeToString((byte[]) value));
    }
    if (type instanceof DoubleType) {
      return NODES.numberNode((double) value);
    }
    if (value instanceof Boolean bool) {
      return NODES.booleanNode(bool);
    }
    return value instanceof Number number
        ? NODES.numberNode(number.longValue())
        : NODES.textNode(value.toString());
  }

  private static JsonNode list(ArrayData elements, DataType type) {
    var json = NODES.arrayNode();
    for (int i = 0; i < elements.numElements(); i++) {
      json.add(elements.isNullAt(i) ? NODES.nullNode() : json(elements.get(i, type), type));
    }
    return json;
  }
}
