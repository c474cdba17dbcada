// Generated from path.json; do not edit.
package com.example.v;

import dev.awsevents.Violation;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.builder.GeneratedBuilder;
import dev.awsevents.runtime.builder.Omittable;
import dev.awsevents.runtime.builder.RequiredFields;
import dev.awsevents.runtime.collection.ImmutableList;
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
 * @param path Text.
 * @param parameters A list.
 * @param extra One of several objects.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@Value.Enclosing
@GeneratedBuilder
public record Path(String path, @Omittable List<Path.Parameters> parameters,
    Path. @Nullable Extra extra, @Omittable Map<String, @Nullable Object> unknownFields) {
  /** Copies collections; null stands for an absent one. */
  public Path {
    parameters = ImmutableList.copyOf(parameters);
    unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
  }

  /** A builder in which nothing is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder in which everything is set as it is here. */
  public Builder toBuilder() {
    return new Builder()
        .path(path)
        .parameters(ImmutableList.orNull(parameters))
        .extra(extra)
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("Path")
        .add("path", path)
        .add("parameters", parameters)
        .add("extra", extra)
        .addUnknown(unknownFields)
        .toString();
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  public List<Violation> validate() {
    return PathConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  public static Codec<Path> codec() {
    return PathCodec.INSTANCE;
  }

  /** Builds {@link Path}. Not safe for use by several threads. */
  public static final class Builder extends PathBuilder {
    Builder() {}

    /**
     * What was set.
     *
     * @throws IllegalStateException if a required value is missing; the message names all such
     * values
     */
    @Override
    public Path build() {
      Path built = super.build();
      RequiredFields.of("Path")
          .with("path", built.path())
          .check();
      return built;
    }
  }

  /** One of several objects. */
  @JacksonCodec
  public sealed interface Parameters permits Parameter, Reference, Parameters.Unknown {
    /** This as {@link Parameter}; null when it is another variant. */
    default @Nullable Parameter asParameter() {
      return this instanceof Parameter variant ? variant : null;
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
      if (this instanceof Parameter variant) {
        return cases.onParameter(variant);
      }
      if (this instanceof Reference variant) {
        return cases.onReference(variant);
      }
      return cases.onUnknown((Unknown) this);
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    default List<Violation> validate() {
      return PathConstraints.TABLE.check(this, 1);
    }

    /**
     * What to do with each variant.
     *
     * @param <R> type of the result
     */
    interface Cases<R> {
      /** For {@link Parameter}. */
      R onParameter(Parameter variant);

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
    record Unknown(Map<String, @Nullable Object> fields) implements Parameters {
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

  /** One of several objects. */
  @JacksonCodec
  public sealed interface Extra permits Parameter, Inline, Extra.Unknown {
    /** This as {@link Parameter}; null when it is another variant. */
    default @Nullable Parameter asParameter() {
      return this instanceof Parameter variant ? variant : null;
    }

    /**
     * Calls the method that is for this variant, for those whose Java has no pattern matching in
     * {@code switch}.
     *
     * @param <R> type of the result
     */
    default <R> R match(Cases<R> cases) {
      if (this instanceof Parameter variant) {
        return cases.onParameter(variant);
      }
      if (this instanceof Inline variant) {
        return cases.onInline(variant);
      }
      return cases.onUnknown((Unknown) this);
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    default List<Violation> validate() {
      return PathConstraints.TABLE.check(this, 2);
    }

    /**
     * What to do with each variant.
     *
     * @param <R> type of the result
     */
    interface Cases<R> {
      /** For {@link Parameter}. */
      R onParameter(Parameter variant);

      /** For {@link Inline}. */
      R onInline(Inline variant);

      /** For {@link Unknown}. */
      R onUnknown(Unknown variant);
    }

    /**
     * A variant that this version does not know, kept whole.
     *
     * @param fields all its members
     */
    @JacksonCodec
    record Unknown(Map<String, @Nullable Object> fields) implements Extra {
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

  /**
   * Inline
   *
   * @param inline Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Inline(String inline,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Extra {
    /** Copies collections; null stands for an absent one. */
    public Inline {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .inline(inline)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Inline")
          .add("inline", inline)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return PathConstraints.TABLE.check(this, 3, 2);
    }

    /** Builds {@link Inline}. Not safe for use by several threads. */
    public static final class Builder extends ImmutablePath.InlineBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public Inline build() {
        Inline built = super.build();
        RequiredFields.of("Path.Inline")
            .with("inline", built.inline())
            .check();
        return built;
      }
    }
  }
}
