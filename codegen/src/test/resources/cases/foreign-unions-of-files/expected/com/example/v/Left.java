// Generated from left.json; do not edit.
package com.example.v;

import dev.awsevents.Violation;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.builder.GeneratedBuilder;
import dev.awsevents.runtime.builder.Omittable;
import dev.awsevents.runtime.builder.RequiredFields;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.jackson.JacksonCodec;
import dev.awsevents.runtime.text.RecordText;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * An object of a payload.
 *
 * @param left One of several objects.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@GeneratedBuilder
public record Left(Left.LeftLeft left, @Omittable Map<String, @Nullable Object> unknownFields) {
  /** Copies collections; null stands for an absent one. */
  public Left {
    unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
  }

  /** A builder in which nothing is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder in which everything is set as it is here. */
  public Builder toBuilder() {
    return new Builder()
        .left(left)
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("Left")
        .add("left", left)
        .addUnknown(unknownFields)
        .toString();
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  public List<Violation> validate() {
    return LeftConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  public static Codec<Left> codec() {
    return LeftCodec.INSTANCE;
  }

  /** Builds {@link Left}. Not safe for use by several threads. */
  public static final class Builder extends LeftBuilder {
    Builder() {}

    /**
     * What was set.
     *
     * @throws IllegalStateException if a required value is missing; the message names all such
     * values
     */
    @Override
    public Left build() {
      Left built = super.build();
      RequiredFields.of("Left")
          .with("left", built.left())
          .check();
      return built;
    }
  }

  /** One of several objects. */
  @JacksonCodec
  public sealed interface LeftLeft permits Right, Reference, LeftLeft.Unknown {
    /** This as {@link Right}; null when it is another variant. */
    default @Nullable Right asRight() {
      return this instanceof Right variant ? variant : null;
    }

    /** This as {@link Reference}; null when it is another variant. */
    default @Nullable Reference asReference() {
      return this instanceof Reference variant ? variant : null;
    }

    /**
     * Calls the method that is for this variant, for those whose Java has no pattern matching in
     * {@code switch}.
     *
     * @param <R> type of the result
     */
    default <R> R match(Cases<R> cases) {
      if (this instanceof Right variant) {
        return cases.onRight(variant);
      }
      if (this instanceof Reference variant) {
        return cases.onReference(variant);
      }
      return cases.onUnknown((Unknown) this);
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    default List<Violation> validate() {
      return LeftConstraints.TABLE.check(this, 1);
    }

    /**
     * What to do with each variant.
     *
     * @param <R> type of the result
     */
    interface Cases<R> {
      /** For {@link Right}. */
      R onRight(Right variant);

      /** For {@link Reference}. */
      R onReference(Reference variant);

      /** For {@link Unknown}. */
      R onUnknown(Unknown variant);
    }

    /**
     * A variant that this version does not know, kept whole.
     *
     * @param fields all its members
     */
    @JacksonCodec
    record Unknown(Map<String, @Nullable Object> fields) implements LeftLeft {
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
}
