// Generated from parameter.json; do not edit.
package com.example.v;

import dev.awsevents.Violation;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.builder.GeneratedBuilder;
import dev.awsevents.runtime.builder.Omittable;
import dev.awsevents.runtime.builder.RequiredFields;
import dev.awsevents.runtime.collection.AsRead;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.jackson.JacksonCodec;
import dev.awsevents.runtime.text.RecordText;
import java.util.List;
import java.util.Map;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/** One of several objects. */
@JacksonCodec
@NullMarked
@Value.Enclosing
@GeneratedBuilder
public sealed interface Parameter extends Operation.Parameters,
    Operation.Extra,
    Path.Parameters,
    Path.Extra permits Parameter.Query, Parameter.Header, Parameter.Unknown {
  /** This as {@link Query}; null when it is another variant. */
  default @Nullable Query asQuery() {
    return this instanceof Query variant ? variant : null;
  }

  /** This as {@link Header}; null when it is another variant. */
  default @Nullable Header asHeader() {
    return this instanceof Header variant ? variant : null;
  }

  @Override
  default @Nullable Parameter asParameter() {
    return Operation.Parameters.super.asParameter();
  }

  @Override
  default @Nullable Reference asReference() {
    return Operation.Parameters.super.asReference();
  }

  /** Text. Null if it is missing. */
  default @Nullable String in() {
    return ((Unknown) this).fields().get("in") instanceof String text ? text : null;
  }

  /** Text. Null if it is missing. */
  default @Nullable String name() {
    return ((Unknown) this).fields().get("name") instanceof String text ? text : null;
  }

  /**
   * Calls the method that is for this variant, for those whose Java has no pattern matching in
   * {@code switch}.
   *
   * @param <R> type of the result
   */
  default <R> R match(Cases<R> cases) {
    if (this instanceof Query variant) {
      return cases.onQuery(variant);
    }
    if (this instanceof Header variant) {
      return cases.onHeader(variant);
    }
    return cases.onUnknown((Unknown) this);
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  default List<Violation> validate() {
    return ParameterConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  static Codec<Parameter> codec() {
    return ParameterCodec.INSTANCE;
  }

  /**
   * What to do with each variant.
   *
   * @param <R> type of the result
   */
  interface Cases<R> {
    /** For {@link Query}. */
    R onQuery(Query variant);

    /** For {@link Header}. */
    R onHeader(Header variant);

    /** For {@link Unknown}. */
    R onUnknown(Unknown variant);
  }

  /**
   * A variant that this version does not know, kept whole.
   *
   * @param fields all its members
   */
  @JacksonCodec
  record Unknown(Map<String, @Nullable Object> fields) implements Parameter {
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

  /**
   * Query
   *
   * @param in Always <code>query</code>.
   * @param name Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  record Query(String in, @Nullable String name,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Parameter {
    /** Copies collections; null stands for an absent one. Fills in what is always the same. */
    public Query {
      if (in == null && !AsRead.is(unknownFields)) {
        in = "query";
      }
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .in(in)
          .name(name)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Query")
          .add("in", in)
          .add("name", name)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return ParameterConstraints.TABLE.check(this, 1, 0);
    }

    /** Builds {@link Query}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableParameter.QueryBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public Query build() {
        Query built = super.build();
        RequiredFields.of("Parameter.Query")
            .with("in", built.in())
            .check();
        return built;
      }
    }
  }

  /**
   * Header
   *
   * @param in Always <code>header</code>.
   * @param name Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  record Header(String in, @Nullable String name,
      @Omittable Map<String, @Nullable Object> unknownFields) implements Parameter {
    /** Copies collections; null stands for an absent one. Fills in what is always the same. */
    public Header {
      if (in == null && !AsRead.is(unknownFields)) {
        in = "header";
      }
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .in(in)
          .name(name)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Header")
          .add("in", in)
          .add("name", name)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return ParameterConstraints.TABLE.check(this, 2, 0);
    }

    /** Builds {@link Header}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableParameter.HeaderBuilder {
      Builder() {}

      /**
       * What was set.
       *
       * @throws IllegalStateException if a required value is missing; the message names all such
       * values
       */
      @Override
      public Header build() {
        Header built = super.build();
        RequiredFields.of("Parameter.Header")
            .with("in", built.in())
            .check();
        return built;
      }
    }
  }
}
