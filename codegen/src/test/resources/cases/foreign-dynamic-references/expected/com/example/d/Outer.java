// Generated from outer.json; do not edit.
package com.example.d;

import dev.awsevents.Violation;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.builder.GeneratedBuilder;
import dev.awsevents.runtime.builder.Omittable;
import dev.awsevents.runtime.collection.Immutable;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.jackson.JacksonCodec;
import dev.awsevents.runtime.text.RecordText;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * An object of a payload.
 *
 * @param inner An object.
 * @param any Any JSON value.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@GeneratedBuilder
public record Outer(@Nullable Inner inner, @Nullable Object any,
    @Omittable Map<String, @Nullable Object> unknownFields) {
  /** Copies collections; null stands for an absent one. */
  public Outer {
    any = Immutable.copyOfFreeForm(any);
    unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
  }

  /** A builder in which nothing is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder in which everything is set as it is here. */
  public Builder toBuilder() {
    return new Builder()
        .inner(inner)
        .any(any)
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("Outer")
        .add("inner", inner)
        .add("any", any)
        .addUnknown(unknownFields)
        .toString();
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  public List<Violation> validate() {
    return OuterConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  public static Codec<Outer> codec() {
    return OuterCodec.INSTANCE;
  }

  /** Builds {@link Outer}. Not safe for use by several threads. */
  public static final class Builder extends OuterBuilder {
    Builder() {}

    /** Sets the value, built by the function. */
    public Builder inner(Consumer<Inner.Builder> values) {
      Inner.Builder nested = Inner.builder();
      values.accept(nested);
      return inner(nested.build());
    }
  }
}
