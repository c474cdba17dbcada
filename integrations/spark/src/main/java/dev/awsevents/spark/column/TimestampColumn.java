package dev.awsevents.spark.column;

import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.Utf8JsonReader;
import dev.awsevents.runtime.json.Utf8JsonWriter;
import dev.awsevents.runtime.scalar.TimestampFormat;
import java.time.Instant;
import java.util.Objects;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;

/**
 * An instant. Spark has microseconds in a {@code long}; an instant that this cannot hold in full
 * has a raw value.
 *
 * @param format the form on the wire
 */
public record TimestampColumn(TimestampFormat format) implements ColumnType {
  private static final int NANOS_PER_MICRO = 1_000;
  private static final long MICROS_PER_SECOND = 1_000_000;
  private static final FieldNames NAMES = FieldNames.of("instant");

  @Override
  public DataType type() {
    return DataTypes.TimestampType;
  }

  @Override
  public @Nullable Object read(JsonReader in) {
    Instant instant = format.read(in);
    if (instant == null) {
      return null;
    }
    if (instant.getNano() % NANOS_PER_MICRO != 0) {
      keep(in, instant);
    }
    try {
      return Math.addExact(
          Math.multiplyExact(instant.getEpochSecond(), MICROS_PER_SECOND),
          instant.getNano() / NANOS_PER_MICRO);
    } catch (ArithmeticException e) {
      keep(in, instant);
      return null;
    }
  }

  /** Unless the reader has kept it already, it came in the spelling that the format writes. */
  private void keep(JsonReader in, Instant instant) {
    if (!in.hasRaw()) {
      Utf8JsonWriter out = new Utf8JsonWriter();
      out.beginObject();
      format.write(out, NAMES, 0, instant, null);
      out.endObject();
      byte[] json = out.toByteArray();
      out.release();
      in.reject(Objects.requireNonNull(new Utf8JsonReader(json).readMap().get(NAMES.name(0))));
    }
  }
}
