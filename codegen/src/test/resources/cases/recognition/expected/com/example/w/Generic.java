// Generated from Generic.schema.json; do not edit.
package com.example.w;

import dev.awsevents.LambdaEvent;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.builder.GeneratedBuilder;
import dev.awsevents.runtime.builder.Omittable;
import dev.awsevents.runtime.codec.Codecs;
import dev.awsevents.runtime.collection.FreeForm;
import dev.awsevents.runtime.collection.Immutable;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.jackson.JacksonCodec;
import dev.awsevents.runtime.text.RecordText;
import java.util.Map;
import java.util.Objects;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * An object of a payload.
 *
 * @param detail The generic part.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 * @param <T> type of the generic part
 */
@Value.Builder
@JacksonCodec
@NullMarked
@GeneratedBuilder
public record Generic<T>(@Nullable T detail,
    @Omittable Map<String, @Nullable Object> unknownFields) implements LambdaEvent {
  /** Copies collections; null stands for an absent one. */
  public Generic {
    detail = Immutable.copyGeneric(detail);
    unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
  }

  /**
   * A builder in which nothing is set.
   *
   * @param <T> type of the generic part
   */
  public static <T> Builder<T> builder() {
    return new Builder<>();
  }

  /** A builder in which everything is set as it is here. */
  public Builder<T> toBuilder() {
    return new Builder<T>()
        .detail(detail)
        .unknownFields(unknownFields);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof Generic<?> that
        && FreeForm.equal(detail, that.detail)
        && Objects.equals(unknownFields, that.unknownFields));
  }

  @Override
  public int hashCode() {
    return Objects.hash(FreeForm.hash(detail), unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("Generic")
        .add("detail", detail)
        .addUnknown(unknownFields)
        .toString();
  }

  /** Reads and writes the type with free-form JSON as its generic part. */
  public static Codec<Generic<Object>> codec() {
    return GenericCodec.INSTANCE;
  }

  /**
   * Reads and writes the type with a generic part of a generated type.
   *
   * @param type of the generic part; {@code Object.class} for free-form JSON
   * @param <T> type of the generic part
   * @throws IllegalArgumentException if it is no generated type
   */
  public static <T> Codec<Generic<T>> codec(Class<T> type) {
    return new GenericCodec<>(Codecs.of(type));
  }

  /**
   * Reads and writes the type with a generic part that has the codec.
   *
   * @param parameter reads and writes the generic part
   * @param <T> type of the generic part
   */
  public static <T> Codec<Generic<T>> codec(Codec<T> parameter) {
    return new GenericCodec<>(parameter);
  }

  /** Builds {@link Generic}. Not safe for use by several threads. */
  public static final class Builder<T> extends GenericBuilder<T> {
    Builder() {}
  }
}
