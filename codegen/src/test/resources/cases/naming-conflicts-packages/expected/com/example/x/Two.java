// Generated from Two.schema.json; do not edit.
package com.example.x;

import dev.awsevents.Violation;
import dev.awsevents.codec.Codec;
import dev.awsevents.runtime.builder.GeneratedBuilder;
import dev.awsevents.runtime.builder.Omittable;
import dev.awsevents.runtime.collection.ImmutableList;
import dev.awsevents.runtime.collection.ImmutableMap;
import dev.awsevents.runtime.jackson.JacksonCodec;
import dev.awsevents.runtime.text.RecordText;
import java.util.Map;
import java.util.function.Consumer;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * An object of a payload.
 *
 * @param m An object.
 * @param one An object.
 * @param innerTwo An object.
 * @param y An object.
 * @param list An object.
 * @param lists A list.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 */
@Value.Builder
@JacksonCodec
@NullMarked
@Value.Enclosing
@GeneratedBuilder
public record Two(Two. @Nullable Message m, One. @Nullable Message one, One. @Nullable Two innerTwo,
    com.example.y. @Nullable One y, @Nullable List list, @Omittable java.util.List<String> lists,
    @Omittable Map<String, @Nullable Object> unknownFields) {
  /** Copies collections; null stands for an absent one. */
  public Two {
    lists = ImmutableList.copyOf(lists);
    unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
  }

  /** A builder in which nothing is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder in which everything is set as it is here. */
  public Builder toBuilder() {
    return new Builder()
        .m(m)
        .one(one)
        .innerTwo(innerTwo)
        .y(y)
        .list(list)
        .lists(ImmutableList.orNull(lists))
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("Two")
        .add("m", m)
        .add("one", one)
        .add("innerTwo", innerTwo)
        .add("y", y)
        .add("list", list)
        .add("lists", lists)
        .addUnknown(unknownFields)
        .toString();
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  public java.util.List<Violation> validate() {
    return TwoConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  public static Codec<Two> codec() {
    return TwoCodec.INSTANCE;
  }

  /** Builds {@link Two}. Not safe for use by several threads. */
  public static final class Builder extends TwoBuilder {
    Builder() {}

    /** Sets the value, built by the function. */
    public Builder m(Consumer<Message.Builder> values) {
      Message.Builder nested = Message.builder();
      values.accept(nested);
      return m(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder one(Consumer<One.Message.Builder> values) {
      One.Message.Builder nested = One.Message.builder();
      values.accept(nested);
      return one(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder innerTwo(Consumer<One.Two.Builder> values) {
      One.Two.Builder nested = One.Two.builder();
      values.accept(nested);
      return innerTwo(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder y(Consumer<com.example.y.One.Builder> values) {
      com.example.y.One.Builder nested = com.example.y.One.builder();
      values.accept(nested);
      return y(nested.build());
    }

    /** Sets the value, built by the function. */
    public Builder list(Consumer<List.Builder> values) {
      List.Builder nested = List.builder();
      values.accept(nested);
      return list(nested.build());
    }
  }

  /**
   * An object of a payload.
   *
   * @param two Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   */
  @Value.Builder
  @JacksonCodec
  public record Message(@Nullable String two,
      @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Message {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .two(two)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Message")
          .add("two", two)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public java.util.List<Violation> validate() {
      return TwoConstraints.TABLE.check(this, 1);
    }

    /** Builds {@link Message}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableTwo.MessageBuilder {
      Builder() {}
    }
  }
}
