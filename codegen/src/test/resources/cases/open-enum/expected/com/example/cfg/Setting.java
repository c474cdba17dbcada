// Generated from Setting.schema.json; do not edit.
package com.example.cfg;

import dev.awsevents.Violation;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.builder.GeneratedBuilder;
import dev.awsevents.runtime.builder.Omittable;
import dev.awsevents.runtime.collection.Immutable;
import dev.awsevents.runtime.collection.ImmutableList;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.jackson.JacksonCodec;
import dev.awsevents.runtime.text.RecordText;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * An object of a payload.
 *
 * @param mode How it works.
 * @param odd One of a set of values that may grow.
 * @param shared One of a set of values that may grow.
 * @param levels A list.
 * @param byName A map.
 * @param plain One of a set of values that may grow.
 * @param none Always null.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@GeneratedBuilder
public record Setting(Setting. @Nullable Mode mode, Setting. @Nullable Odd odd,
    Setting. @Nullable Level shared, @Omittable List<Setting.Level> levels,
    @Omittable Map<String, Setting.Level> byName, Setting. @Nullable Plain plain,
    @Nullable Object none, @Omittable Map<String, @Nullable Object> unknownFields) {
  /** Copies collections; null stands for an absent one. */
  public Setting {
    levels = ImmutableList.copyOf(levels);
    byName = ImmutableMap.copyOf(byName);
    none = Immutable.copyOfFreeForm(none);
    unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
  }

  /** A builder in which nothing is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder in which everything is set as it is here. */
  public Builder toBuilder() {
    return new Builder()
        .mode(mode)
        .odd(odd)
        .shared(shared)
        .levels(ImmutableList.orNull(levels))
        .byName(ImmutableMap.orNull(byName))
        .plain(plain)
        .none(none)
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("Setting")
        .add("mode", mode)
        .add("odd", odd)
        .add("shared", shared)
        .add("levels", levels)
        .add("byName", byName)
        .add("plain", plain)
        .add("none", none)
        .addUnknown(unknownFields)
        .toString();
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  public List<Violation> validate() {
    return SettingConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  public static Codec<Setting> codec() {
    return SettingCodec.INSTANCE;
  }

  /**
   * Builds {@link Setting}. Not safe for use by several threads.
   *
   * <p>The values are:
   *
   * <ul>
   * <li>{@code mode}: How it works.</li>
   * <li>{@code none}: Always null.</li>
   * </ul>
   */
  public static final class Builder extends SettingBuilder {
    Builder() {}
  }

  /**
   * How it works.
   *
   * @param value as it is spelled on the wire
   */
  @JacksonCodec
  public record Mode(String value) {
    /** <code>on</code>. */
    public static final Mode ON = new Mode("on");

    /** <code>off</code>. */
    public static final Mode OFF = new Mode("off");

    /** <code>auto-detect</code>. */
    public static final Mode AUTO_DETECT = new Mode("auto-detect");

    /** Takes any value, known or not. */
    public Mode {
      Objects.requireNonNull(value, "value");
    }

    /** The value as an enum constant, to switch on. */
    public Known known() {
      return switch (value) {
        case "on" -> Known.ON;
        case "off" -> Known.OFF;
        case "auto-detect" -> Known.AUTO_DETECT;
        default -> Known.UNRECOGNIZED;
      };
    }

    @Override
    public String toString() {
      return value;
    }

    /** The values known when this version was made. */
    public enum Known {
      /** <code>on</code>. */
      ON,

      /** <code>off</code>. */
      OFF,

      /** <code>auto-detect</code>. */
      AUTO_DETECT,

      /** Any other value. */
      UNRECOGNIZED
    }
  }

  /**
   * A set of values that may grow; one that is not known yet is kept as it came.
   *
   * @param value as it is spelled on the wire
   */
  @JacksonCodec
  public record Odd(String value) {
    /** <code>UNRECOGNIZED</code>. */
    public static final Odd UNRECOGNIZED = new Odd("UNRECOGNIZED");

    /** <code></code>. */
    public static final Odd EMPTY = new Odd("");

    /** <code>&#42;</code>. */
    public static final Odd ASTERISK = new Odd("*");

    /** <code>3D</code>. */
    public static final Odd _3_D = new Odd("3D");

    /** <code>s3:ObjectCreated:&#42;</code>. */
    public static final Odd S3_OBJECT_CREATED = new Odd("s3:ObjectCreated:*");

    /** <code>class</code>. */
    public static final Odd CLASS = new Odd("class");

    /** <code>a"b</code>. */
    public static final Odd A_B = new Odd("a\"b");

    /** <code>line break</code>. */
    public static final Odd LINE_BREAK = new Odd("line\nbreak");

    /** <code>ümlaut</code>. */
    public static final Odd UMLAUT = new Odd("ümlaut");

    /** <code>日本</code>. */
    public static final Odd U65E5_U672C = new Odd("日本");

    /** <code>$L</code>. */
    public static final Odd L = new Odd("$L");

    /** <code>$&#123;x&#125;</code>. */
    public static final Odd X = new Odd("${x}");

    /** <code>&#42;/</code>. */
    public static final Odd ASTERISK_SOLIDUS = new Odd("*/");

    /** <code>&#92;u0041</code>. */
    public static final Odd U0041 = new Odd("\\u0041");

    /** Takes any value, known or not. */
    public Odd {
      Objects.requireNonNull(value, "value");
    }

    /** The value as an enum constant, to switch on. */
    public Known known() {
      return switch (value) {
        case "UNRECOGNIZED" -> Known.UNRECOGNIZED;
        case "" -> Known.EMPTY;
        case "*" -> Known.ASTERISK;
        case "3D" -> Known._3_D;
        case "s3:ObjectCreated:*" -> Known.S3_OBJECT_CREATED;
        case "class" -> Known.CLASS;
        case "a\"b" -> Known.A_B;
        case "line\nbreak" -> Known.LINE_BREAK;
        case "ümlaut" -> Known.UMLAUT;
        case "日本" -> Known.U65E5_U672C;
        case "$L" -> Known.L;
        case "${x}" -> Known.X;
        case "*/" -> Known.ASTERISK_SOLIDUS;
        case "\\u0041" -> Known.U0041;
        default -> Known.UNRECOGNIZED_;
      };
    }

    @Override
    public String toString() {
      return value;
    }

    /** The values known when this version was made. */
    public enum Known {
      /** <code>UNRECOGNIZED</code>. */
      UNRECOGNIZED,

      /** <code></code>. */
      EMPTY,

      /** <code>&#42;</code>. */
      ASTERISK,

      /** <code>3D</code>. */
      _3_D,

      /** <code>s3:ObjectCreated:&#42;</code>. */
      S3_OBJECT_CREATED,

      /** <code>class</code>. */
      CLASS,

      /** <code>a"b</code>. */
      A_B,

      /** <code>line break</code>. */
      LINE_BREAK,

      /** <code>ümlaut</code>. */
      UMLAUT,

      /** <code>日本</code>. */
      U65E5_U672C,

      /** <code>$L</code>. */
      L,

      /** <code>$&#123;x&#125;</code>. */
      X,

      /** <code>&#42;/</code>. */
      ASTERISK_SOLIDUS,

      /** <code>&#92;u0041</code>. */
      U0041,

      /** Any other value. */
      UNRECOGNIZED_
    }
  }

  /**
   * A set of values that may grow; one that is not known yet is kept as it came.
   *
   * @param value as it is spelled on the wire
   */
  @JacksonCodec
  public record Level(String value) {
    /** <code>LOW</code>. */
    public static final Level LOW = new Level("LOW");

    /** <code>HIGH</code>. */
    public static final Level HIGH = new Level("HIGH");

    /** Takes any value, known or not. */
    public Level {
      Objects.requireNonNull(value, "value");
    }

    /** The value as an enum constant, to switch on. */
    public Known known() {
      return switch (value) {
        case "LOW" -> Known.LOW;
        case "HIGH" -> Known.HIGH;
        default -> Known.UNRECOGNIZED;
      };
    }

    @Override
    public String toString() {
      return value;
    }

    /** The values known when this version was made. */
    public enum Known {
      /** <code>LOW</code>. */
      LOW,

      /** <code>HIGH</code>. */
      HIGH,

      /** Any other value. */
      UNRECOGNIZED
    }
  }

  /**
   * A set of values that may grow; one that is not known yet is kept as it came.
   *
   * @param value as it is spelled on the wire
   */
  @JacksonCodec
  public record Plain(String value) {
    /** <code>x</code>. */
    public static final Plain X = new Plain("x");

    /** <code>y</code>. */
    public static final Plain Y = new Plain("y");

    /** Takes any value, known or not. */
    public Plain {
      Objects.requireNonNull(value, "value");
    }

    /** The value as an enum constant, to switch on. */
    public Known known() {
      return switch (value) {
        case "x" -> Known.X;
        case "y" -> Known.Y;
        default -> Known.UNRECOGNIZED;
      };
    }

    @Override
    public String toString() {
      return value;
    }

    /** The values known when this version was made. */
    public enum Known {
      /** <code>x</code>. */
      X,

      /** <code>y</code>. */
      Y,

      /** Any other value. */
      UNRECOGNIZED
    }
  }
}
