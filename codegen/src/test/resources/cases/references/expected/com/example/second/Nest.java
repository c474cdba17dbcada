// Generated from Nest.schema.json; do not edit.
package com.example.second;

import com.example.first.Chicken;
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
 * @param straw An object.
 * @param layer An object.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@Value.Enclosing
@GeneratedBuilder
public record Nest(Nest. @Nullable Straw straw, @Nullable Chicken layer,
    @Omittable Map<String, @Nullable Object> unknownFields) {
  /** Copies collections; null stands for an absent one. */
  public Nest {
    unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
  }

  /** A builder in which nothing is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder in which everything is set as it is here. */
  public Builder toBuilder() {
    return new Builder()
        .straw(straw)
        .layer(layer)
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("Nest")
        .add("straw", straw)
        .add("layer", layer)
        .addUnknown(unknownFields)
        .toString();
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  public List<Violation> validate() {
    return NestConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  public static Codec<Nest> codec() {
    return NestCodec.INSTANCE;
  }

  /** Builds {@link Nest}. Not safe for use by several threads. */
  public static final class Builder extends NestBuilder {
    Builder() {}

    /** Sets the value, built by the function. */
    public Builder straw(Consumer<Straw.Builder> values) {
      Straw.Builder nested = Straw.builder();
      values.accept(nested);
      return straw(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder layer(Consumer<Chicken.Builder> values) {
      Chicken.Builder nested = Chicken.builder();
      values.accept(nested);
      return layer(nested.build());
    }
  }

  /**
   * An object of a payload.
   *
   * @param length A whole number.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Straw(@Nullable Long length,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Straw {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .length(length)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Straw")
          .add("length", length)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return NestConstraints.TABLE.check(this, 1);
    }

    /** Builds {@link Straw}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableNest.StrawBuilder {
      Builder() {}
    }
  }
}
