// Generated from Record.json; do not edit.
package com.example.n;

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
 * @param a An object.
 * @param b An object.
 * @param c An object.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@Value.Enclosing
@GeneratedBuilder
public record Record_(Record_. @Nullable Record a, Record_. @Nullable Record2 b,
    Record_. @Nullable Builder_ c, @Omittable Map<String, @Nullable Object> unknownFields) {
  /** Copies collections; null stands for an absent one. */
  public Record_ {
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
        .b(b)
        .c(c)
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("Record_")
        .add("a", a)
        .add("b", b)
        .add("c", c)
        .addUnknown(unknownFields)
        .toString();
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  public List<Violation> validate() {
    return Record_Constraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  public static Codec<Record_> codec() {
    return Record_Codec.INSTANCE;
  }

  /** Builds {@link Record_}. Not safe for use by several threads. */
  public static final class Builder extends Record_Builder {
    Builder() {}

    /** Sets the value, built by the function. */
    public Builder a(Consumer<Record.Builder> values) {
      Record.Builder nested = Record.builder();
      values.accept(nested);
      return a(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder b(Consumer<Record2.Builder> values) {
      Record2.Builder nested = Record2.builder();
      values.accept(nested);
      return b(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder c(Consumer<Builder_.Builder> values) {
      Builder_.Builder nested = Builder_.builder();
      values.accept(nested);
      return c(nested.build());
    }
  }

  /**
   * An object of a payload.
   *
   * @param x Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Record(@Nullable String x, @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Record {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .x(x)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Record")
          .add("x", x)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return Record_Constraints.TABLE.check(this, 1);
    }

    /** Builds {@link Record}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableRecord_.RecordBuilder {
      Builder() {}
    }
  }

  /**
   * An object of a payload.
   *
   * @param y Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Record2(@Nullable String y,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Record2 {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .y(y)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Record2")
          .add("y", y)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return Record_Constraints.TABLE.check(this, 2);
    }

    /** Builds {@link Record2}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableRecord_.Record2Builder {
      Builder() {}
    }
  }

  /**
   * An object of a payload.
   *
   * @param z Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Builder_(@Nullable String z,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Builder_ {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .z(z)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Builder_")
          .add("z", z)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return Record_Constraints.TABLE.check(this, 3);
    }

    /** Builds {@link Builder_}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableRecord_.Builder_Builder {
      Builder() {}
    }
  }
}
