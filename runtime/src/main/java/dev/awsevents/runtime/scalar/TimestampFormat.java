package dev.awsevents.runtime.scalar;

import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A form in which AWS writes instants. Reading accepts other spellings of the same kind, too. If
 * writing would not give the same spelling again, it goes to {@link JsonReader#reject} as a raw
 * value. The field has the instant nevertheless, if there is one.
 */
public final class TimestampFormat {
  // Plain numbers instead of an enum: a switch over an enum loads one more class before the
  // first event.
  private static final int ISO = 0;
  private static final int ISO_MILLIS = 1;
  private static final int ISO_BASIC_OFFSET = 2;
  private static final int NUMBER = 3;
  private static final int NUMBER_TEXT = 4;
  private static final int CLF = 5;
  private static final int HTTP_DATE = 6;
  private static final int DATE_TO_STRING = 7;

  /** {@code 2026-03-01T12:30:05Z}: fraction of 0, 3, 6 or 9 digits, as many as needed. */
  public static final TimestampFormat ISO_8601 = new TimestampFormat(ISO, 0);

  /** {@code 2026-03-01T12:30:05.000Z}: always three digits. */
  public static final TimestampFormat ISO_8601_MILLIS = new TimestampFormat(ISO_MILLIS, 0);

  /** {@code 2026-03-01T12:30:05.000+0000}. */
  public static final TimestampFormat ISO_8601_BASIC_OFFSET =
      new TimestampFormat(ISO_BASIC_OFFSET, 0);

  /** {@code 1772368205.123}: a number of seconds, with a fraction where needed. */
  public static final TimestampFormat EPOCH_SECONDS = new TimestampFormat(NUMBER, 0);

  /** {@code 1772368205123}: a number of milliseconds. */
  public static final TimestampFormat EPOCH_MILLIS = new TimestampFormat(NUMBER, 3);

  /** {@code "1772368205"}: seconds in a string. */
  public static final TimestampFormat EPOCH_SECONDS_STRING = new TimestampFormat(NUMBER_TEXT, 0);

  /** {@code "1772368205123"}: milliseconds in a string. */
  public static final TimestampFormat EPOCH_MILLIS_STRING = new TimestampFormat(NUMBER_TEXT, 3);

  /** {@code "1772368205123456"}: microseconds in a string. */
  public static final TimestampFormat EPOCH_MICROS_STRING = new TimestampFormat(NUMBER_TEXT, 6);

  /** {@code 01/Mar/2026:12:30:05 +0000}: as in the Common Log Format of web servers. */
  public static final TimestampFormat COMMON_LOG = new TimestampFormat(CLF, 0);

  /** {@code Sun, 01 Mar 2026 12:30:05 GMT}. */
  public static final TimestampFormat RFC_1123 = new TimestampFormat(HTTP_DATE, 0);

  /** {@code Sun Mar 01 12:30:05 UTC 2026}: {@code java.util.Date.toString}. */
  public static final TimestampFormat JAVA_DATE = new TimestampFormat(DATE_TO_STRING, 0);

  private final int kind;

  /** Decimal places between the unit of a number and a second. */
  private final int scale;

  private TimestampFormat(int kind, int scale) {
    this.kind = kind;
    this.scale = scale;
  }

  /** Reads an instant. Null for null and for what is not an instant. */
  public @Nullable Instant read(JsonReader in) {
    if (kind == NUMBER
        ? in.tryReadDecimal(JsonReader.NANO_DIGITS - scale)
        : kind == NUMBER_TEXT && in.tryReadDigits()) {
      return in.decimalInstant(scale);
    }
    Object raw = in.readScalar();
    if (raw == null) {
      return null;
    }
    Instant value = parse(raw);
    if (value == null || raw instanceof Number != (kind == NUMBER)) {
      in.reject(raw);
    } else if (!spells(raw, value)) {
      in.rejectSpelling(raw);
    }
    return value;
  }

  /** Converts a free-form scalar. Null if it is not an instant. */
  @Nullable Instant parse(@Nullable Object raw) {
    if (kind == NUMBER || kind == NUMBER_TEXT) {
      return EpochTimestamps.parse(raw, scale);
    }
    if (!(raw instanceof String text)) {
      return null;
    }
    if (isFar(text)) {
      return FarTimestamps.parse(text);
    }
    return kind <= ISO_BASIC_OFFSET ? IsoTimestamps.parse(text) : NamedMonthTimestamps.parse(text);
  }

  /** Whether it begins with a sign, as a year of more than four digits does in any form. */
  private static boolean isFar(String text) {
    return text.startsWith("+") || text.startsWith("-");
  }

  /** Whether writing the instant gives back the raw scalar. */
  boolean spells(Object raw, Instant value) {
    if (raw instanceof String text && kind != NUMBER && kind != NUMBER_TEXT && isFar(text)) {
      return text.equals(text(value));
    }
    switch (kind) {
      case NUMBER:
        return raw instanceof Number && EpochTimestamps.isExact(raw, value, scale);
      case NUMBER_TEXT:
        return raw.equals(EpochTimestamps.format(value, scale));
      case ISO:
        return IsoTimestamps.isCanonical((String) raw, value, -1, "Z");
      case ISO_MILLIS:
        return IsoTimestamps.isCanonical((String) raw, value, 3, "Z");
      case ISO_BASIC_OFFSET:
        return IsoTimestamps.isCanonical((String) raw, value, 3, "+0000");
      case CLF:
        return NamedMonthTimestamps.isCanonicalCommonLog((String) raw);
      default:
        return raw.equals(text(value));
    }
  }

  /** Writes a member with an instant, or its raw value. Returns whether there was either. */
  public boolean write(
      JsonWriter out,
      FieldNames names,
      int field,
      @Nullable Instant value,
      @Nullable Map<String, @Nullable Object> unknownFields) {
    Object raw = RawValues.get(names, field, unknownFields);
    if (raw != null && Objects.equals(value, parse(raw))) {
      RawValues.write(out, names, field, raw);
      return true;
    }
    if (value == null) {
      return false;
    }
    out.name(names, field);
    write(out, value);
    return true;
  }

  /** Writes an instant. */
  void write(JsonWriter out, Instant value) {
    if (kind == NUMBER || kind == NUMBER_TEXT) {
      writeCount(out, value);
    } else {
      out.writeString(text(value));
    }
  }

  private void writeCount(JsonWriter out, Instant value) {
    long unit = JsonReader.powerOfTen(JsonReader.NANO_DIGITS - scale);
    int nano = value.getNano();
    long seconds = value.getEpochSecond();
    boolean isWhole = nano % unit == 0 && Math.abs(seconds) <= EpochTimestamps.MAX_WHOLE_SECONDS;
    long count = isWhole ? seconds * JsonReader.powerOfTen(scale) + nano / unit : 0;
    if (kind == NUMBER_TEXT) {
      if (isWhole) {
        out.writeDigits(count);
      } else {
        out.writeString(EpochTimestamps.format(value, scale));
      }
    } else if (isWhole) {
      out.writeLong(count);
    } else {
      out.writeNumber(EpochTimestamps.format(value, scale));
    }
  }

  /** The instant as it is written. */
  public String text(Instant value) {
    return switch (kind) {
      case ISO -> IsoTimestamps.format(value, -1, "Z");
      case ISO_MILLIS -> IsoTimestamps.format(value, 3, "Z");
      case ISO_BASIC_OFFSET -> IsoTimestamps.format(value, 3, "+0000");
      case CLF -> NamedMonthTimestamps.commonLog(value);
      case HTTP_DATE -> NamedMonthTimestamps.httpDate(value);
      default -> NamedMonthTimestamps.javaDate(value);
    };
  }
}
