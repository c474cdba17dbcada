package dev.awsevents.spark.schema;

import dev.awsevents.runtime.scalar.TimestampFormat;
import dev.awsevents.spark.column.ColumnType;
import dev.awsevents.spark.column.ScalarColumn;
import dev.awsevents.spark.column.TimestampColumn;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The columns of strings, numbers and booleans, by {@code type} and {@code format}. */
final class ScalarColumns {
  private ScalarColumns() {}

  /**
   * The column of a scalar.
   *
   * @param types what the schema allows, without null; empty for JSON of any kind
   */
  static ColumnType of(Schema schema, List<String> types) {
    String timestamp = schema.text("x-timestamp");
    if (timestamp != null) {
      return new TimestampColumn(format(timestamp));
    }
    String format = schema.text("format");
    String type = types.isEmpty() ? typeOf(schema.keywords().get("const")) : types.get(0);
    return switch (type) {
      case "string" -> text(schema, format);
      case "integer" -> "int32".equals(format) ? ScalarColumn.INTEGER : ScalarColumn.LONG;
      case "number" -> ScalarColumn.DOUBLE;
      case "boolean" -> ScalarColumn.BOOLEAN;
      default -> ScalarColumn.JSON;
    };
  }

  private static ColumnType text(Schema schema, @Nullable String format) {
    if (schema.has("contentEncoding")) {
      return ScalarColumn.BINARY;
    }
    if ("int32".equals(format)) {
      return ScalarColumn.INTEGER_TEXT;
    }
    return "int64".equals(format) ? ScalarColumn.LONG_TEXT : ScalarColumn.STRING;
  }

  private static String typeOf(@Nullable Object constant) {
    if (constant instanceof String) {
      return "string";
    }
    if (constant instanceof Boolean) {
      return "boolean";
    }
    return constant instanceof Number ? "number" : "";
  }

  private static TimestampFormat format(String name) {
    return switch (name) {
      case "iso-8601" -> TimestampFormat.ISO_8601;
      case "iso-8601-millis" -> TimestampFormat.ISO_8601_MILLIS;
      case "iso-8601-basic-offset" -> TimestampFormat.ISO_8601_BASIC_OFFSET;
      case "epoch-seconds" -> TimestampFormat.EPOCH_SECONDS;
      case "epoch-millis" -> TimestampFormat.EPOCH_MILLIS;
      case "epoch-seconds-string" -> TimestampFormat.EPOCH_SECONDS_STRING;
      case "epoch-millis-string" -> TimestampFormat.EPOCH_MILLIS_STRING;
      case "epoch-micros-string" -> TimestampFormat.EPOCH_MICROS_STRING;
      case "common-log" -> TimestampFormat.COMMON_LOG;
      case "rfc-1123" -> TimestampFormat.RFC_1123;
      case "java-date" -> TimestampFormat.JAVA_DATE;
      default -> throw new IllegalStateException("x-timestamp " + name);
    };
  }
}
