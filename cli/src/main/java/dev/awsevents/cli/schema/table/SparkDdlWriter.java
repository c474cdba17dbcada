package dev.awsevents.cli.schema.table;

import dev.awsevents.cli.schema.table.ColumnType.Array;
import dev.awsevents.cli.schema.table.ColumnType.Column;
import dev.awsevents.cli.schema.table.ColumnType.Simple;
import dev.awsevents.cli.schema.table.ColumnType.Struct;
import dev.awsevents.cli.schema.type.PayloadModel;
import java.util.List;
import java.util.stream.Collectors;

/** The columns of a payload in the language that {@code StructType.fromDDL} reads. */
public final class SparkDdlWriter {
  private SparkDdlWriter() {}

  /** The columns, as they stand between the parentheses of {@code CREATE TABLE}. */
  public static String write(PayloadModel model) {
    return columns(TableColumns.of(model), "", " ");
  }

  private static String columns(List<Column> columns, String indent, String separator) {
    return columns.stream()
        .map(column -> indent + column(column, indent, separator))
        .collect(Collectors.joining(",\n"));
  }

  private static String column(Column column, String indent, String separator) {
    String name = "`" + column.name().replace("`", "``") + "`";
    String comment = column.comment().isEmpty() ? "" : " COMMENT " + text(column.comment());
    return name + separator + type(column.type(), indent) + comment;
  }

  private static String type(ColumnType type, String indent) {
    if (type instanceof Struct struct) {
      return "STRUCT<\n" + columns(struct.columns(), indent + "  ", ": ") + "\n" + indent + ">";
    }
    if (type instanceof Array array) {
      return "ARRAY<" + type(array.element(), indent) + ">";
    }
    if (type instanceof ColumnType.Map map) {
      return "MAP<STRING, " + type(map.value(), indent) + ">";
    }
    return type == Simple.JSON ? "STRING" : type.toString();
  }

  /** Spark reads escapes in a string as Java does. */
  private static String text(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
