package dev.awsevents.codegen.model;

import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The wire forms of timestamps; each is a constant of the same name of the runtime's {@code
 * TimestampFormat}.
 */
public enum TimestampForm {
  /** As many digits as needed. */
  ISO_8601("iso-8601"),
  /** Always three digits. */
  ISO_8601_MILLIS("iso-8601-millis"),
  /** Offset without a colon. */
  ISO_8601_BASIC_OFFSET("iso-8601-basic-offset"),
  /** A number. */
  EPOCH_SECONDS("epoch-seconds", 0),
  /** A number. */
  EPOCH_MILLIS("epoch-millis", 3),
  /** A number in a string. */
  EPOCH_SECONDS_STRING("epoch-seconds-string", 0),
  /** A number in a string. */
  EPOCH_MILLIS_STRING("epoch-millis-string", 3),
  /** A number in a string. */
  EPOCH_MICROS_STRING("epoch-micros-string", 6),
  /** Common Log Format. */
  COMMON_LOG("common-log"),
  /** As in HTTP headers. */
  RFC_1123("rfc-1123"),
  /** {@code java.util.Date.toString}. */
  JAVA_DATE("java-date");

  private final String keyword;
  private final OptionalInt scale;

  TimestampForm(String keyword) {
    this.keyword = keyword;
    this.scale = OptionalInt.empty();
  }

  TimestampForm(String keyword, int scale) {
    this.keyword = keyword;
    this.scale = OptionalInt.of(scale);
  }

  /** How schemas name the form. */
  public String keyword() {
    return keyword;
  }

  /** For a count of time units, the decimal places of the unit: 3 for milliseconds. */
  public OptionalInt scale() {
    return scale;
  }

  /** The type in JSON. */
  public String type() {
    return this == EPOCH_SECONDS || this == EPOCH_MILLIS ? "number" : "string";
  }

  /** The form that a schema names. */
  public static Optional<TimestampForm> of(String keyword) {
    return Arrays.stream(values()).filter(form -> form.keyword.equals(keyword)).findFirst();
  }
}
