package dev.awsevents.cli.schema.table;

import dev.awsevents.cli.schema.table.ColumnType.Array;
import dev.awsevents.cli.schema.table.ColumnType.Column;
import dev.awsevents.cli.schema.table.ColumnType.Simple;
import dev.awsevents.cli.schema.table.ColumnType.Struct;
import dev.awsevents.cli.schema.type.PayloadModel;
import java.util.List;

/** The columns of a payload as the message type of a Parquet file. */
public final class ParquetWriter {
  private final StringBuilder out = new StringBuilder();

  private ParquetWriter() {}

  /** The message type, as {@code MessageTypeParser} reads it. */
  public static String write(PayloadModel model) {
    ParquetWriter writer = new ParquetWriter();
    writer.line("", "message " + model.name() + " {");
    writer.columns("  ", TableColumns.of(model));
    writer.line("", "}");
    return writer.out.toString().stripTrailing();
  }

  private void columns(String indent, List<Column> columns) {
    columns.forEach(column -> field(indent, column.type(), name(column.name())));
  }

  /** The characters that separate words in the text cannot stand in a name. */
  private static String name(String name) {
    return name.replaceAll("[ ,;{}()=\\t\\n]", "_");
  }

  private void field(String indent, ColumnType type, String name) {
    String inside = indent + "  ";
    if (type instanceof Simple simple) {
      line(indent, "optional " + primitive(simple, name) + ";");
    } else if (type instanceof Struct struct) {
      line(indent, "optional group " + name + " {");
      columns(inside, struct.columns());
      line(indent, "}");
    } else if (type instanceof Array array) {
      line(indent, "optional group " + name + " (LIST) {");
      line(inside, "repeated group list {");
      field(inside + "  ", array.element(), "element");
      line(inside, "}");
      line(indent, "}");
    } else if (type instanceof ColumnType.Map map) {
      line(indent, "optional group " + name + " (MAP) {");
      line(inside, "repeated group key_value {");
      line(inside, "  required binary key (STRING);");
      field(inside + "  ", map.value(), "value");
      line(inside, "}");
      line(indent, "}");
    }
  }

  private static String primitive(Simple type, String name) {
    return switch (type) {
      case STRING -> "binary " + name + " (STRING)";
      case JSON -> "binary " + name + " (JSON)";
      case INT -> "int32 " + name;
      case BIGINT -> "int64 " + name;
      case DOUBLE -> "double " + name;
      case BOOLEAN -> "boolean " + name;
      case BINARY -> "binary " + name;
      case TIMESTAMP -> "int64 " + name + " (TIMESTAMP(MICROS,true))";
    };
  }

  private void line(String indent, String text) {
    out.append(indent).append(text).append('\n');
  }
}
