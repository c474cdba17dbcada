package dev.awsevents.runtime.scalar;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The formats by the names of their constants, so that tables can tell which one they mean. */
final class Timestamps {
  static final Map<String, TimestampFormat> FORMATS =
      Map.ofEntries(
          Map.entry("ISO_8601", TimestampFormat.ISO_8601),
          Map.entry("ISO_8601_MILLIS", TimestampFormat.ISO_8601_MILLIS),
          Map.entry("ISO_8601_BASIC_OFFSET", TimestampFormat.ISO_8601_BASIC_OFFSET),
          Map.entry("EPOCH_SECONDS", TimestampFormat.EPOCH_SECONDS),
          Map.entry("EPOCH_MILLIS", TimestampFormat.EPOCH_MILLIS),
          Map.entry("EPOCH_SECONDS_STRING", TimestampFormat.EPOCH_SECONDS_STRING),
          Map.entry("EPOCH_MILLIS_STRING", TimestampFormat.EPOCH_MILLIS_STRING),
          Map.entry("EPOCH_MICROS_STRING", TimestampFormat.EPOCH_MICROS_STRING),
          Map.entry("COMMON_LOG", TimestampFormat.COMMON_LOG),
          Map.entry("RFC_1123", TimestampFormat.RFC_1123),
          Map.entry("JAVA_DATE", TimestampFormat.JAVA_DATE));

  private Timestamps() {}

  static String written(String format, @Nullable Instant value) {
    return write(format, new OneField<>(value, Map.of()));
  }

  static OneField<Instant> read(String format, String json) {
    return OneField.read(json, Objects.requireNonNull(FORMATS.get(format))::read);
  }

  static String write(String format, OneField<Instant> field) {
    return field.write(Objects.requireNonNull(FORMATS.get(format))::write);
  }
}
