// Generated from sensors.json; do not edit.
package com.example.sensors;

import dev.awsevents.Violation;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.jackson.JacksonCodec;
import dev.awsevents.runtime.text.RecordText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** One of several objects. */
@JacksonCodec
@NullMarked
public sealed interface LightMeasured permits Lumen, Percent, LightMeasured.Unknown {
  /** This as {@link Lumen}; null when it is another variant. */
  default @Nullable Lumen asLumen() {
    return this instanceof Lumen variant ? variant : null;
  }

  /** This as {@link Percent}; null when it is another variant. */
  default @Nullable Percent asPercent() {
    return this instanceof Percent variant ? variant : null;
  }

  /** Text. Null if it is missing. */
  default @Nullable String unit() {
    return ((Unknown) this).fields().get("unit") instanceof String text ? text : null;
  }

  /**
   * Calls the method that is for this variant, for those whose Java has no pattern matching in
   * {@code switch}.
   *
   * @param <R> type of the result
   */
  default <R> R match(Cases<R> cases) {
    if (this instanceof Lumen variant) {
      return cases.onLumen(variant);
    }
    if (this instanceof Percent variant) {
      return cases.onPercent(variant);
    }
    return cases.onUnknown((Unknown) this);
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  default List<Violation> validate() {
    return LightMeasuredConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  static Codec<LightMeasured> codec() {
    return LightMeasuredCodec.INSTANCE;
  }

  /**
   * What to do with each variant.
   *
   * @param <R> type of the result
   */
  interface Cases<R> {
    /** For {@link Lumen}. */
    R onLumen(Lumen variant);

    /** For {@link Percent}. */
    R onPercent(Percent variant);

    /** For {@link Unknown}. */
    R onUnknown(Unknown variant);
  }

  /**
   * A variant that this version does not know, kept whole.
   *
   * @param fields all its members
   */
  @JacksonCodec
  record Unknown(Map<String, @Nullable Object> fields) implements LightMeasured {
    /** Copies the members. */
    public Unknown {
      fields = ImmutableMap.copyOrEmpty(fields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Unknown")
          .add("fields", fields)
          .toString();
    }
  }
}
