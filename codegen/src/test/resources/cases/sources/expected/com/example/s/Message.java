// Generated from Message.schema.json; do not edit.
package com.example.s;

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
 * @param a Text.
 * @param nested An object.
 * @param unknownFields members that this version does not know, and values that their types cannot
 * hold
 * @see <a href="https://docs.example.com/lambda/with-sqs.html">Using Lambda with Amazon SQS</a>
 * @see <a href="https://docs.example.com/plain.html">plain.html</a>
 * @see <a href="https://docs.example.com/untitled.html">untitled.html</a>
 * @see <a href="https://docs.example.com/folder/of/a/page/with/a/long/address.html">A title so long
 * that the link does not fit on one line, though its words do</a>
 */
@Value.Builder
@JacksonCodec
@NullMarked
@Value.Enclosing
@GeneratedBuilder
public record Message(@Nullable String a, Message. @Nullable Nested nested,
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
        .a(a)
        .nested(nested)
        .unknownFields(unknownFields);
  }

  /** What is there, with long values cut. */
  @Override
  public String toString() {
    return new RecordText("Message")
        .add("a", a)
        .add("nested", nested)
        .addUnknown(unknownFields)
        .toString();
  }

  /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
  public List<Violation> validate() {
    return MessageConstraints.TABLE.check(this, 0);
  }

  /** Reads and writes the type. */
  public static Codec<Message> codec() {
    return MessageCodec.INSTANCE;
  }

  /** Builds {@link Message}. Not safe for use by several threads. */
  public static final class Builder extends MessageBuilder {
    Builder() {}

    /** Sets the value, built by the function. */
    public Builder nested(Consumer<Nested.Builder> values) {
      Nested.Builder nested = Nested.builder();
      values.accept(nested);
      return nested(nested.build());
    }
  }

  /**
   * An object of a payload.
   *
   * @param b Text.
   * @param unknownFields members that this version does not know, and values that their types
   * cannot hold
   * @see <a href="https://docs.example.com/nested/">Nested</a>
   */
  @Value.Builder
  @JacksonCodec
  public record Nested(@Nullable String b, @Omittable Map<String, @Nullable Object> unknownFields) {
    /** Copies collections; null stands for an absent one. */
    public Nested {
      unknownFields = ImmutableMap.copyOrEmpty(unknownFields);
    }

    /** A builder in which nothing is set. */
    public static Builder builder() {
      return new Builder();
    }

    /** A builder in which everything is set as it is here. */
    public Builder toBuilder() {
      return new Builder()
          .b(b)
          .unknownFields(unknownFields);
    }

    /** What is there, with long values cut. */
    @Override
    public String toString() {
      return new RecordText("Nested")
          .add("b", b)
          .addUnknown(unknownFields)
          .toString();
    }

    /** What of this value does not hold to its schema, with JSON paths; empty if it is valid. */
    public List<Violation> validate() {
      return MessageConstraints.TABLE.check(this, 1);
    }

    /** Builds {@link Nested}. Not safe for use by several threads. */
    public static final class Builder extends ImmutableMessage.NestedBuilder {
      Builder() {}
    }
  }
}
