// Generated from Holder.schema.json; do not edit.
package com.example.x;

import dev.awsevents.LambdaEvent;
import dev.awsevents.LambdaResponse;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.builder.GeneratedBuilder;
import dev.awsevents.runtime.builder.Omittable;
import dev.awsevents.runtime.collection.ImmutableList;
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
 * @param own An object.
 * @param other An object.
 * @param certain An object.
 * @param others A list.
 * @param byName A map.
 * @param inside An object.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@Value.Enclosing
@GeneratedBuilder
public record Holder(Holder. @Nullable Part own, com.example.x. @Nullable Part other,
    com.example.x.Part certain, @Omittable List<com.example.x.Part> others,
    @Omittable Map<String, com.example.x.Part> byName, Holder. @Nullable Inside inside,
    @Omittable Map<String, @Nullable Object> unknownFields) implements LambdaEvent, LambdaResponse {
  /** Copies collections; null stands for an absent one. */
  public Holder {
    others = ImmutableList.copyOf(others);
    byName = ImmutableMap.copyOf(byName);
    unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
  }

  /** A builder in which nothing is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder in which everything is set as it is here. */
  public Builder toBuilder() {
    return new Builder()
        .own(own)
        .other(other)
        .certain(certain)
        .others(ImmutableList.orNull(others))
        .byName(ImmutableMap.orNull(byName))
        .inside(inside)
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("Holder")
        .add("own", own)
        .add("other", other)
        .add("certain", certain)
        .add("others", others)
        .add("byName", byName)
        .add("inside", inside)
        .addUnknown(unknownFields)
        .toString();
  }

  /** Reads and writes the type. */
  public static Codec<Holder> codec() {
    return HolderCodec.INSTANCE;
  }

  /** Builds {@link Holder}. Not safe for use by several threads. */
  public static final class Builder extends HolderBuilder {
    Builder() {}

    /** Sets the value, built by the function. */
    public Builder own(Consumer<Part.Builder> values) {
      Part.Builder nested = Part.builder();
      values.accept(nested);
      return own(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder other(Consumer<com.example.x.Part.Builder> values) {
      com.example.x.Part.Builder nested = com.example.x.Part.builder();
      values.accept(nested);
      return other(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder certain(Consumer<com.example.x.Part.Builder> values) {
      com.example.x.Part.Builder nested = com.example.x.Part.builder();
      values.accept(nested);
      return certain(nested.build());
    }

    /** Adds one element, built by the function. */
    public Builder addOthers(Consumer<com.example.x.Part.Builder> values) {
      com.example.x.Part.Builder nested = com.example.x.Part.builder();
      values.accept(nested);
      return addOthers(nested.build());
    }

    /** Puts one entry, built by the function. */
    public Builder putByName(String key, Consumer<com.example.x.Part.Builder> values) {
      com.example.x.Part.Builder nested = com.example.x.Part.builder();
      values.accept(nested);
      return putByName(key, nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder inside(Consumer<Inside.Builder> values) {
      Inside.Builder nested = Inside.builder();
      values.accept(nested);
      return inside(nested.build());
    }
  }

  /**
   * An object of a payload.
   *
   * @param size A whole number.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Part(@Nullable Long size, @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Part {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .size(size)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Part")
          .add("size", size)
          .addUnknown(unknownFields)
          .toString();
    }

    /** Builds {@link Part}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableHolder.PartBuilder {
      Builder() {}
    }
  }

  /**
   * An object of a payload.
   *
   * @param other An object.
   * @param part An object.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Inside(com.example.x. @Nullable Part other, @Nullable Part part,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Inside {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .other(other)
          .part(part)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Inside")
          .add("other", other)
          .add("part", part)
          .addUnknown(unknownFields)
          .toString();
    }

    /** Builds {@link Inside}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableHolder.InsideBuilder {
      Builder() {}

      /** Sets the value, built by the function. */
      public Builder other(Consumer<com.example.x.Part.Builder> values) {
        com.example.x.Part.Builder nested = com.example.x.Part.builder();
        values.accept(nested);
        return other(nested.build());
      }

      /** Sets the value, built by the function. */
      public Builder part(Consumer<Part.Builder> values) {
        Part.Builder nested = Part.builder();
        values.accept(nested);
        return part(nested.build());
      }
    }
  }
}
