package dev.awsevents.spark.read;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;

/**
 * The columns that the names of folders make: {@code year=2026/month=11}. A column is a whole
 * number or a date if all its values are, and else a string.
 */
final class PartitionColumns implements Serializable {
  private static final long serialVersionUID = 1L;

  /** The folder of rows without a value. */
  private static final String NULL = "__HIVE_DEFAULT_PARTITION__";

  private final Map<String, Kind> kinds = new LinkedHashMap<>();

  PartitionColumns(List<EventFile> files) {
    for (EventFile file : files) {
      file.folders().forEach((name, text) -> kinds.merge(name, Kind.of(text), Kind::with));
    }
  }

  List<StructField> fields() {
    List<StructField> fields = new ArrayList<>();
    kinds.forEach((name, kind) -> fields.add(DataTypes.createStructField(name, kind.type(), true)));
    return fields;
  }

  boolean contains(String name) {
    return kinds.containsKey(name);
  }

  /** The value of a file, as filters have it: a number, a {@code LocalDate} or a string. */
  @Nullable Object value(EventFile file, String name) {
    String text = file.folders().get(name);
    Kind kind = kinds.get(name);
    return text == null || kind == null || text.equals(NULL) ? null : kind.parse(text);
  }

  /** The value of a file, as Spark's internal rows have it. */
  @Nullable Object internalValue(EventFile file, String name) {
    Object value = value(file, name);
    if (value instanceof LocalDate date) {
      return (int) date.toEpochDay();
    }
    return value instanceof String text ? UTF8String.fromString(text) : value;
  }

  /** From the narrowest to the widest. */
  private enum Kind {
    NONE,
    INTEGER,
    LONG,
    DATE,
    STRING;

    private static final int INTEGER_DIGITS = 9;
    private static final int LONG_DIGITS = 18;
    private static final int DATE_LENGTH = 10;

    static Kind of(String text) {
      if (text.equals(NULL)) {
        return NONE;
      }
      if (text.matches("-?[0-9]{1," + INTEGER_DIGITS + "}")) {
        return INTEGER;
      }
      if (text.matches("-?[0-9]{1," + LONG_DIGITS + "}")) {
        return LONG;
      }
      return isDate(text) ? DATE : STRING;
    }

    private static boolean isDate(String text) {
      try {
        return text.length() == DATE_LENGTH && LocalDate.parse(text) != null;
      } catch (DateTimeException e) {
        return false;
      }
    }

    /** The narrowest kind that has both. */
    Kind with(Kind other) {
      Kind wider = compareTo(other) < 0 ? other : this;
      Kind narrower = wider == this ? other : this;
      boolean isMixed = wider == DATE && narrower != DATE && narrower != NONE;
      return isMixed ? STRING : wider;
    }

    DataType type() {
      return switch (this) {
        case INTEGER -> DataTypes.IntegerType;
        case LONG -> DataTypes.LongType;
        case DATE -> DataTypes.DateType;
        case NONE, STRING -> DataTypes.StringType;
      };
    }

    Object parse(String text) {
      return switch (this) {
        case INTEGER -> Integer.valueOf(text);
        case LONG -> Long.valueOf(text);
        case DATE -> LocalDate.parse(text);
        case NONE, STRING -> text;
      };
    }
  }
}
