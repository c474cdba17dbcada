package dev.awsevents.spark.column;

import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.scalar.Binary;
import dev.awsevents.runtime.scalar.SignedBytes;
import dev.awsevents.value.Bytes;
import java.util.function.Function;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.unsafe.types.UTF8String;
import org.jspecify.annotations.Nullable;

/** Strings, numbers, booleans, binary content, and JSON of any kind as text. */
@SuppressWarnings("ImmutableEnumChecker") // types of Spark and method references are immutable
public enum ScalarColumn implements ColumnType {
  /** A string. */
  STRING(DataTypes.StringType, in -> text(in.readString())),

  /** A whole number of 32 bits. */
  INTEGER(DataTypes.IntegerType, JsonReader::readInteger),

  /** A whole number of 32 bits in a string. */
  INTEGER_TEXT(DataTypes.IntegerType, JsonReader::readIntegerText),

  /** A whole number. */
  LONG(DataTypes.LongType, JsonReader::readLong),

  /** A whole number in a string. */
  LONG_TEXT(DataTypes.LongType, JsonReader::readLongText),

  /** A number with digits after the point; a raw value if {@code double} cannot hold all digits. */
  DOUBLE(DataTypes.DoubleType, JsonReader::readDouble),

  /** A boolean. */
  BOOLEAN(DataTypes.BooleanType, JsonReader::readBoolean),

  /** Content in base64. */
  BINARY(DataTypes.BinaryType, in -> content(Binary.read(in))),

  /** Content as a list of signed numbers. */
  SIGNED_BYTES(DataTypes.BinaryType, in -> content(SignedBytes.read(in))),

  /** A value of any kind, as JSON text. */
  JSON(DataTypes.StringType, in -> JsonText.of(in.readValue()));

  private final DataType type;
  private final transient Function<JsonReader, @Nullable Object> read;

  ScalarColumn(DataType type, Function<JsonReader, @Nullable Object> read) {
    this.type = type;
    this.read = read;
  }

  @Override
  public DataType type() {
    return type;
  }

  @Override
  public @Nullable Object read(JsonReader in) {
    return read.apply(in);
  }

  private static @Nullable UTF8String text(@Nullable String value) {
    return value == null ? null : UTF8String.fromString(value);
  }

  private static byte @Nullable [] content(@Nullable Bytes value) {
    return value == null ? null : value.toByteArray();
  }
}
