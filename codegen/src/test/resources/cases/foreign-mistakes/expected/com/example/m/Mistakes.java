// Generated from mistakes.json; do not edit.
package com.example.m;

import dev.awsevents.Violation;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.builder.GeneratedBuilder;
import dev.awsevents.runtime.builder.Omittable;
import dev.awsevents.runtime.collection.Immutable;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.jackson.JacksonCodec;
import dev.awsevents.runtime.text.RecordText;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Schemas in use have mistakes that say nothing of the value.
 *
 * @param unknownType There is no such type.
 * @param oneUnknownType Any JSON value.
 * @param unknownTypeWithProperties An object.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@Value.Enclosing
@GeneratedBuilder
public record Mistakes(@Nullable Object unknownType, @Nullable Object oneUnknownType,
    Mistakes. @Nullable UnknownTypeWithProperties unknownTypeWithProperties,
    @Omittable Map<String, @Nullable Object> unknownFields) implements Serializable {
  /** Copies collections; null stands for an absent one. */
  public Mistakes {
    unknownType = Immutable.copyOfFreeForm(unknownType);
    oneUnknownType = Immutable.copyOfFreeForm(oneUnknownType);
    unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
  }

  /** A builder in which nothing is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder in which everything is set as it is here. */
  public Builder toBuilder() {
    return new Builder()
        .unknownType(unknownType)
        .oneUnknownType(oneUnknownType)
        .unknownTypeWithProperties(unknownTypeWithProperties)
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("Mistakes")
        .add("unknownType", unknownType)
        .add("oneUnknownType", oneUnknownType)
        .add("unknownTypeWithProperties", unknownTypeWithProperties)
        .addUnknown(unknownFields)
        .toString();
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  public List<Violation> validate() {
    return MistakesConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  public static Codec<Mistakes> codec() {
    return MistakesCodec.INSTANCE;
  }

  /**
   * Builds {@link Mistakes}. Not safe for use by several threads.
   *
   * <p>The values are:
   *
   * <ul>
   * <li>{@code unknownType}: There is no such type.</li>
   * </ul>
   */
  public static final class Builder extends MistakesBuilder {
    Builder() {}

    /** Sets the value, built by the function. */
    public Builder unknownTypeWithProperties(Consumer<UnknownTypeWithProperties.Builder> values) {
      UnknownTypeWithProperties.Builder nested = UnknownTypeWithProperties.builder();
      values.accept(nested);
      return unknownTypeWithProperties(nested.build());
    }
  }

  /**
   * An object of a payload.
   *
   * @param a Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record UnknownTypeWithProperties(@Nullable String a,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public UnknownTypeWithProperties {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .a(a)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("UnknownTypeWithProperties")
          .add("a", a)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return MistakesConstraints.TABLE.check(this, 1);
    }

    /** Builds {@link UnknownTypeWithProperties}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableMistakes.UnknownTypeWithPropertiesBuilder {
      Builder() {}
    }
  }
}
