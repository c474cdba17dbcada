// Generated from reference.json; do not edit.
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
 * @param ref Text.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@GeneratedBuilder
public record Reference(String ref,
    @Omittable Map<String, @Nullable Object> unknownFields)
        implements Left.LeftLeft, Operation.Parameters, Path.Parameters {
  /** Copies collections; null stands for an absent one. */
  public Reference {
    unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
  }

  @Override
  public @Nullable Reference asReference() {
    return Left.LeftLeft.super.asReference();
  }

  @Override
  public @Nullable Parameter asParameter() {
    return Operation.Parameters.super.asParameter();
  }

  /** A builder in which nothing is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder in which everything is set as it is here. */
  public Builder toBuilder() {
    return new Builder()
        .ref(ref)
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("Reference")
        .add("ref", ref)
        .addUnknown(unknownFields)
        .toString();
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  public List<Violation> validate() {
    return ReferenceConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  public static Codec<Reference> codec() {
    return ReferenceCodec.INSTANCE;
  }

  /** Builds {@link Reference}. Not safe for use by several threads. */
  public static final class Builder extends ReferenceBuilder {
    Builder() {}

    /**
     * What was set.
     *
     * @throws IllegalStateException if a required value is missing; the message names all such
     * values
     */
    @Override
    public Reference build() {
      Reference built = super.build();
      RequiredFields.of("Reference")
          .with("ref", built.ref())
          .check();
      return built;
    }
  }
}
