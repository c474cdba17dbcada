// Generated from Chicken.schema.json; do not edit.
package com.example.first;

import com.example.second.Nest;
import dev.awsevents.Violation;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.builder.GeneratedBuilder;
import dev.awsevents.runtime.builder.Omittable;
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
 * @param egg An object.
 * @param nest An object.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@GeneratedBuilder
public record Chicken(@Nullable Egg egg, Nest. @Nullable Straw nest,
    @Omittable Map<String, @Nullable Object> unknownFields) {
  /** Copies collections; null stands for an absent one. */
  public Chicken {
    unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
  }

  /** A builder in which nothing is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder in which everything is set as it is here. */
  public Builder toBuilder() {
    return new Builder()
        .egg(egg)
        .nest(nest)
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("Chicken")
        .add("egg", egg)
        .add("nest", nest)
        .addUnknown(unknownFields)
        .toString();
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  public List<Violation> validate() {
    return ChickenConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  public static Codec<Chicken> codec() {
    return ChickenCodec.INSTANCE;
  }

  /** Builds {@link Chicken}. Not safe for use by several threads. */
  public static final class Builder extends ChickenBuilder {
    Builder() {}

    /** Sets the value, built by the function. */
    public Builder egg(Consumer<Egg.Builder> values) {
      Egg.Builder nested = Egg.builder();
      values.accept(nested);
      return egg(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder nest(Consumer<Nest.Straw.Builder> values) {
      Nest.Straw.Builder nested = Nest.Straw.builder();
      values.accept(nested);
      return nest(nested.build());
    }
  }
}
