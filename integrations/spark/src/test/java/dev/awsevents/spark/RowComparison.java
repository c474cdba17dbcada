package dev.awsevents.spark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.BinaryType;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.MapType;
import org.apache.spark.sql.types.StringType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.apache.spark.sql.types.TimestampType;

/**
 * Compares a payload with the JSON that Spark writes of its row: each value of the payload is in
 * the row, by its name or among the unknown fields, and the row has nothing else.
 */
final class RowComparison {
  private static final String UNKNOWN_FIELDS = "unknown_fields";

  private final List<String> differences = new ArrayList<>();

  private RowComparison() {}

  static List<String> differences(JsonNode payload, JsonNode row, StructType type) {
    RowComparison comparison = new RowComparison();
    boolean isWrapped = type.length() == 1;
    comparison.compare(
        "$",
        payload,
        isWrapped ? row.path(type.fieldNames()[0]) : row,
        isWrapped ? type.fields()[0].dataType() : type);
    return comparison.differences;
  }

  private void compare(String path, JsonNode payload, JsonNode row, DataType type) {
    if (type instanceof StructType struct) {
      if (last(struct).equals("unknown")) {
        compareUnion(path, payload, row, struct);
      } else {
        compareObject(path, payload, row, struct);
      }
    } else if (type instanceof MapType map) {
      compareMap(path, payload, row, map.valueType());
    } else if (type instanceof ArrayType array) {
      compareList(path, payload, row, array.elementType());
    } else if (!isEqual(payload, row, type)) {
      differences.add(path + ": " + payload + " became " + row);
    }
  }

  private static String last(StructType struct) {
    return struct.fieldNames()[struct.length() - 1];
  }

  private void compareUnion(String path, JsonNode payload, JsonNode row, StructType struct) {
    if (row.size() != 1) {
      differences.add(path + ": expected one variant but found " + row.size());
      return;
    }
    String variant = row.fieldNames().next();
    compare(
        path + "(" + variant + ")",
        payload,
        row.get(variant),
        struct.fields()[struct.fieldIndex(variant)].dataType());
  }

  private void compareObject(String path, JsonNode payload, JsonNode row, StructType struct) {
    List<String> fields = List.of(struct.fieldNames());
    JsonNode unknown =
        row.has(UNKNOWN_FIELDS)
            ? FixtureFiles.parse(row.get(UNKNOWN_FIELDS).asText())
            : MissingNode.getInstance();
    List<String> found = new ArrayList<>();
    for (Map.Entry<String, JsonNode> member : payload.properties()) {
      String second = member.getKey() + "_2"; // where another name differs only in its case
      String name = fields.contains(second) ? second : member.getKey();
      JsonNode value = member.getValue();
      if (unknown.has(name)) {
        compareJson(path + "." + name, value, unknown.get(name));
        found.add(name);
      } else if (row.has(name) && !name.equals(UNKNOWN_FIELDS)) {
        StructField field = struct.fields()[fields.indexOf(name)];
        compare(path + "." + name, value, row.get(name), field.dataType());
        found.add(name);
      } else if (!value.isNull()) {
        String spelling = otherSpelling(payload, value, row, found);
        found.add(spelling);
        if (spelling.isEmpty()) {
          differences.add(path + "." + name + " is lost");
        }
      }
    }
    row.fieldNames()
        .forEachRemaining(
            name -> {
              if (!name.equals(UNKNOWN_FIELDS) && !found.contains(name)) {
                differences.add(path + "." + name + " is not in the payload");
              }
            });
  }

  /** The field that has the value of a member under the other spelling of its name. */
  private static String otherSpelling(
      JsonNode payload, JsonNode value, JsonNode row, List<String> found) {
    for (Map.Entry<String, JsonNode> field : row.properties()) {
      if (!payload.has(field.getKey())
          && !found.contains(field.getKey())
          && isSameJson(field.getValue(), value)) {
        return field.getKey();
      }
    }
    return "";
  }

  private void compareMap(String path, JsonNode payload, JsonNode row, DataType value) {
    if (payload.size() != row.size()) {
      differences.add(path + ": " + payload.size() + " entries became " + row.size());
    }
    for (Map.Entry<String, JsonNode> entry : payload.properties()) {
      compareElement(
          path + "." + entry.getKey(), entry.getValue(), row.path(entry.getKey()), value);
    }
  }

  private void compareList(String path, JsonNode payload, JsonNode row, DataType element) {
    if (!payload.isArray()) {
      compareElement(path, payload, row.path(0), element);
      return;
    }
    if (payload.size() != row.size()) {
      differences.add(path + ": " + payload.size() + " elements became " + row.size());
    }
    for (int i = 0; i < payload.size(); i++) {
      compareElement(path + "[" + i + "]", payload.get(i), row.path(i), element);
    }
  }

  private void compareElement(String path, JsonNode payload, JsonNode row, DataType type) {
    if (!payload.isNull()) {
      compare(path, payload, row, type);
    }
  }

  private void compareJson(String path, JsonNode payload, JsonNode json) {
    if (!isSameJson(payload, json)) {
      differences.add(path + ": " + payload + " became " + json);
    }
  }

  /** Numbers are the same if they have the same value: {@code 7.0} and {@code 7}. */
  private static boolean isSameJson(JsonNode one, JsonNode other) {
    return one.equals(
        (left, right) -> {
          boolean isSame =
              (left.isNumber() && right.isNumber())
                  ? left.decimalValue().compareTo(right.decimalValue()) == 0
                  : left.equals(right);
          return isSame ? 0 : 1;
        },
        other);
  }

  private static boolean isEqual(JsonNode payload, JsonNode row, DataType type) {
    if (row.isMissingNode() || row.isNull()) {
      return false;
    }
    if (type instanceof TimestampType) {
      Instant instant = Instant.parse(row.asText());
      return WireTimestamps.readings(payload).stream()
          .anyMatch(each -> each.truncatedTo(ChronoUnit.MICROS).equals(instant));
    }
    if (type instanceof BinaryType) {
      return payload.isArray()
          ? bytes(payload).equals(row.asText())
          : payload.asText().equals(row.asText());
    }
    if (type instanceof StringType) {
      return (payload.isTextual() && payload.asText().equals(row.asText()))
          || isSameJson(FixtureFiles.parse(row.asText()), payload);
    }
    if (payload.isNumber() || payload.isTextual()) {
      return payload.asText().equals(row.asText())
          || new BigDecimal(payload.asText()).compareTo(row.decimalValue()) == 0;
    }
    return payload.equals(row);
  }

  private static String bytes(JsonNode numbers) {
    byte[] bytes = new byte[numbers.size()];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) numbers.get(i).asInt();
    }
    return Base64.getEncoder().encodeToString(bytes);
  }
}
