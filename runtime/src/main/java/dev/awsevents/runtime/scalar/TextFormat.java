package dev.awsevents.runtime.scalar;

import dev.awsevents.runtime.json.FieldNames;
import dev.awsevents.runtime.json.JsonReader;
import dev.awsevents.runtime.json.JsonWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetTime;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A form of strings that stand for a value of a class of the JDK. A string that does not is a raw
 * value. So is one that writing would spell in another way; the field has its value nevertheless.
 *
 * @param <T> class of the values
 */
public final class TextFormat<T> {
  private enum Kind {
    LOCAL_DATE,
    LOCAL_TIME,
    OFFSET_TIME,
    DURATION,
    UUID,
    URI
  }

  /** {@code 2026-03-01}. */
  public static final TextFormat<LocalDate> LOCAL_DATE = new TextFormat<>(Kind.LOCAL_DATE);

  /** {@code 12:30:05.250}: a fraction of 0, 3, 6 or 9 digits, as many as needed. */
  public static final TextFormat<LocalTime> LOCAL_TIME = new TextFormat<>(Kind.LOCAL_TIME);

  /** {@code 12:30:05+01:00}. */
  public static final TextFormat<OffsetTime> OFFSET_TIME = new TextFormat<>(Kind.OFFSET_TIME);

  /** {@code PT36H}: an amount of hours, minutes and seconds. */
  public static final TextFormat<Duration> DURATION = new TextFormat<>(Kind.DURATION);

  /** {@code 8a4f3c1e-5b7d-4e0a-9c2b-1f6d3e8a7b90}. */
  public static final TextFormat<UUID> UUID = new TextFormat<>(Kind.UUID);

  /** {@code https://example.com/orders/17}. */
  public static final TextFormat<URI> URI = new TextFormat<>(Kind.URI);

  private static final int UUID_LENGTH = 36;

  private final Kind kind;

  private TextFormat(Kind kind) {
    this.kind = kind;
  }

  /** Reads a value. Null for null and for what is no such value. */
  public @Nullable T read(JsonReader in) {
    Object raw = in.readScalar();
    if (raw == null) {
      return null;
    }
    T value = parse(raw);
    if (value == null) {
      in.reject(raw);
    } else if (!spells(raw, value)) {
      in.rejectSpelling(raw);
    }
    return value;
  }

  /** Writes a member with a value, or its raw value. Returns whether there was either. */
  public boolean write(
      JsonWriter out,
      FieldNames names,
      int field,
      @Nullable T value,
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
    out.writeString(text(value));
    return true;
  }

  /** Converts a free-form scalar. Null if it is no such value. */
  @SuppressWarnings("unchecked") // each constant has the kind of its class
  @Nullable T parse(@Nullable Object raw) {
    if (!(raw instanceof String text)) {
      return null;
    }
    try {
      return (T)
          switch (kind) {
            case LOCAL_DATE -> LocalTexts.date(text);
            case LOCAL_TIME -> LocalTexts.time(text);
            case OFFSET_TIME -> LocalTexts.offsetTime(text);
            case DURATION -> Duration.parse(text);
            case UUID -> text.length() == UUID_LENGTH ? java.util.UUID.fromString(text) : null;
            case URI -> new URI(text);
          };
    } catch (DateTimeException
        | ArithmeticException
        | IllegalArgumentException
        | URISyntaxException e) {
      return null;
    }
  }

  /** Whether writing the value gives back the raw scalar. */
  boolean spells(Object raw, Object value) {
    return raw.equals(text(value));
  }

  /** How a value is written. */
  String text(Object value) {
    return switch (kind) {
      case LOCAL_TIME -> LocalTexts.text((LocalTime) value);
      case OFFSET_TIME -> LocalTexts.text((OffsetTime) value);
      default -> value.toString();
    };
  }
}
