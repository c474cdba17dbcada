package dev.awsevents.cli.schema.table;

import java.util.List;

/** The type of a column, or of a field inside of one. */
sealed interface ColumnType {
  /** A value without parts. */
  enum Simple implements ColumnType {
    STRING,
    /** Text that is JSON. */
    JSON,
    INT,
    BIGINT,
    DOUBLE,
    BOOLEAN,
    BINARY,
    /** An instant with microseconds. */
    TIMESTAMP
  }

  /** Fields. */
  record Struct(List<Column> columns) implements ColumnType {}

  /** Elements, which may be null. */
  record Array(ColumnType element) implements ColumnType {}

  /** Values by strings. The values may be null. */
  record Map(ColumnType value) implements ColumnType {}

  /**
   * A column or a field. It may be null.
   *
   * @param comment what it means; empty if the schema does not say it
   */
  record Column(String name, ColumnType type, String comment) {}
}
