// Generated from Times.schema.json; do not edit.
package com.example.time;

import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import dev.awsevents.runtime.scalar.ElementType;
import dev.awsevents.runtime.scalar.TimestampFormat;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@link Times}. Not API: its methods change with the schema. */
final class TimesCodec implements Codec<Times> {
  static final TimesCodec INSTANCE = new TimesCodec();

  private static final FieldNames TIMES = FieldNames.of("iso-8601", "iso-8601-millis",
      "iso-8601-basic-offset", "epoch-seconds", "epoch-millis", "epoch-seconds-string",
      "epoch-millis-string", "epoch-micros-string", "common-log", "rfc-1123", "java-date",
      "unnamed", "list", "map", "lists").expecting("0 12:! 13:! 14:!!");

  static {
    Codecs.register(Times.class, INSTANCE);
  }

  private TimesCodec() {}

  @Override
  public Times read(JsonReader in) {
    return in.tryReadNull() ? null : readTimes(in);
  }

  @Override
  public void write(JsonWriter out, Times value) {
    Writer.writeTimes(out, value);
  }

  /** Reads {@link Times}, which must be there. */
  static Times readTimes(JsonReader in) {
    in.beginObject();
    Instant iso8601 = null;
    Instant iso8601Millis = null;
    Instant iso8601BasicOffset = null;
    Instant epochSeconds = null;
    Instant epochMillis = null;
    Instant epochSecondsString = null;
    Instant epochMillisString = null;
    Instant epochMicrosString = null;
    Instant commonLog = null;
    Instant rfc1123 = null;
    Instant javaDate = null;
    Instant unnamed = null;
    List<Instant> list = null;
    Map<String, Instant> map = null;
    Map<String, List<Instant>> lists = null;
    int kept = JsonReader.NONE_KEPT;
    for (int field = in.nextField(TIMES, JsonReader.START); field != JsonReader.END;
        field = in.nextField(TIMES, field)) {
      switch (field) {
        case 0 -> iso8601 = TimestampFormat.ISO_8601.read(in);
        case 1 -> iso8601Millis = TimestampFormat.ISO_8601_MILLIS.read(in);
        case 2 -> iso8601BasicOffset = TimestampFormat.ISO_8601_BASIC_OFFSET.read(in);
        case 3 ->
            epochSeconds =
            in.tryReadDecimal(9) ? in.decimalInstant(0) : TimestampFormat.EPOCH_SECONDS.read(in);
        case 4 ->
            epochMillis =
            in.tryReadDecimal(6) ? in.decimalInstant(3) : TimestampFormat.EPOCH_MILLIS.read(in);
        case 5 ->
            epochSecondsString =
            in.tryReadDigits()
            ? in.decimalInstant(0) : TimestampFormat.EPOCH_SECONDS_STRING.read(in);
        case 6 ->
            epochMillisString =
            in.tryReadDigits()
            ? in.decimalInstant(3) : TimestampFormat.EPOCH_MILLIS_STRING.read(in);
        case 7 ->
            epochMicrosString =
            in.tryReadDigits()
            ? in.decimalInstant(6) : TimestampFormat.EPOCH_MICROS_STRING.read(in);
        case 8 -> commonLog = TimestampFormat.COMMON_LOG.read(in);
        case 9 -> rfc1123 = TimestampFormat.RFC_1123.read(in);
        case 10 -> javaDate = TimestampFormat.JAVA_DATE.read(in);
        case 11 -> unnamed = TimestampFormat.ISO_8601.read(in);
        case 12 -> list = ElementType.timestamp(TimestampFormat.EPOCH_MILLIS).readList(in);
        case 13 -> map = ElementType.timestamp(TimestampFormat.RFC_1123).readMap(in);
        case 14 ->
            lists = ElementType.listOf(ElementType.timestamp(TimestampFormat.ISO_8601)).readMap(in);
        default -> kept = in.keepUnknown(kept);
      }
      if (kept != JsonReader.NONE_KEPT || in.hasRaw()) {
        kept = in.settle(kept, TIMES, field);
      }
    }
    return new Times(iso8601, iso8601Millis, iso8601BasicOffset, epochSeconds, epochMillis,
        epochSecondsString, epochMillisString, epochMicrosString, commonLog, rfc1123, javaDate,
        unnamed, list, map, lists, in.takeKept(kept));
  }

  /** Writes; a class of its own, for functions that only read. */
  static final class Writer {
    private Writer() {}

    /** Writes {@link Times}. */
    static void writeTimes(JsonWriter out, Times value) {
      Map<String, @Nullable Object> unknown = out.beginRecord(value.unknownFields());
      TimestampFormat.ISO_8601.write(out, TIMES, 0, value.iso8601(), unknown);
      TimestampFormat.ISO_8601_MILLIS.write(out, TIMES, 1, value.iso8601Millis(), unknown);
      TimestampFormat.ISO_8601_BASIC_OFFSET.write(out, TIMES, 2, value.iso8601BasicOffset(),
          unknown);
      TimestampFormat.EPOCH_SECONDS.write(out, TIMES, 3, value.epochSeconds(), unknown);
      TimestampFormat.EPOCH_MILLIS.write(out, TIMES, 4, value.epochMillis(), unknown);
      TimestampFormat.EPOCH_SECONDS_STRING.write(out, TIMES, 5, value.epochSecondsString(),
          unknown);
      TimestampFormat.EPOCH_MILLIS_STRING.write(out, TIMES, 6, value.epochMillisString(), unknown);
      TimestampFormat.EPOCH_MICROS_STRING.write(out, TIMES, 7, value.epochMicrosString(), unknown);
      TimestampFormat.COMMON_LOG.write(out, TIMES, 8, value.commonLog(), unknown);
      TimestampFormat.RFC_1123.write(out, TIMES, 9, value.rfc1123(), unknown);
      TimestampFormat.JAVA_DATE.write(out, TIMES, 10, value.javaDate(), unknown);
      TimestampFormat.ISO_8601.write(out, TIMES, 11, value.unnamed(), unknown);
      ElementType.timestamp(TimestampFormat.EPOCH_MILLIS)
          .writeList(out, TIMES, 12, value.list(), unknown);
      ElementType.timestamp(TimestampFormat.RFC_1123)
          .writeMap(out, TIMES, 13, value.map(), unknown);
      ElementType.listOf(ElementType.timestamp(TimestampFormat.ISO_8601))
          .writeMap(out, TIMES, 14, value.lists(), unknown);
      out.endRecord(TIMES, unknown);
    }
  }
}
