// Generated from Envelope.schema.json; do not edit.
package com.example.bus;

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
 * @param detail What has happened.
 * @param source Text.
 * @param detailType Wire name: <code>detail-type</code>.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 * @param <D> type of the generic part
 */
@Value.Builder
@JacksonCodec
@NullMarked
@GeneratedBuilder
public record Envelope<D>(D detail, String source, String detailType,
    @Omittable Map<String, @Nullable Object> unknownFields) implements LambdaEvent {
  /** Copies collections; null stands for an absent one. */
  public Envelope {
    detail = Immutable.copyGeneric(detail);
    unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
  }

  /**
   * A builder in which nothing is set.
   *
   * @param <D> type of the generic part
   */
  public static <D> Builder<D> builder() {
    return new Builder<>();
  }

  /** A builder in which everything is set as it is here. */
  public Builder<D> toBuilder() {
    return new Builder<D>()
        .detail(detail)
        .source(source)
        .detailType(detailType)
        .unknownFields(unknownFields);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other || (other instanceof Envelope<?> that
        && FreeForm.equal(detail, that.detail)
        && Objects.equals(source, that.source)
        && Objects.equals(detailType, that.detailType)
        && Objects.equals(unknownFields, that.unknownFields));
  }

  @Override
  public int hashCode() {
    return Objects.hash(FreeForm.hash(detail), source, detailType, unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("Envelope")
        .add("detail", detail)
        .add("source", source)
        .add("detailType", detailType)
        .addUnknown(unknownFields)
        .toString();
  }

  /**
   * Reads and writes the type with a detail that has the type of its event, by source and detail
   * type, if the types of details are on the class path; else it is free-form JSON.
   */
  public static Codec<Envelope<Object>> codec() {
    return EnvelopeCodec.INSTANCE;
  }

  /**
   * Reads and writes the type with a generic part of a generated type.
   *
   * @param type of the generic part; {@code Object.class} for free-form JSON
   * @param <D> type of the generic part
   * @throws IllegalArgumentException if it is no generated type
   */
  public static <D> Codec<Envelope<D>> codec(Class<D> type) {
    return new EnvelopeCodec<>(Codecs.of(type));
  }

  /**
   * Reads and writes the type with a generic part that has the codec.
   *
   * @param parameter reads and writes the generic part
   * @param <D> type of the generic part
   */
  public static <D> Codec<Envelope<D>> codec(Codec<D> parameter) {
    return new EnvelopeCodec<>(parameter);
  }

  /**
   * Builds {@link Envelope}. Not safe for use by several threads.
   *
   * <p>The values are:
   *
   * <ul>
   * <li>{@code detail}: What has happened.</li>
   * </ul>
   */
  public static final class Builder<D> extends EnvelopeBuilder<D> {
    Builder() {}
  }
}
